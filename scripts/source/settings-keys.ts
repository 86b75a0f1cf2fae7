import { parseLanguage } from '../model/language.ts';
import { parseZone } from '../model/moment.ts';
import { commencementRule } from './revision-keys.ts';
import { flag, lineOfText, parsed } from './field.ts';
import { lintSettings } from './lint-settings.ts';
import type { ValuesOf } from './mapping.ts';
import { parseSiteAddress } from './site-address.ts';

const language = parsed(parseLanguage, 'write a language tag: `ru`, `en`, `pt-BR`');

/** The keys of `policy.yaml`. */
export const policySchema = {
	title: lineOfText,
	language,
	commencement: commencementRule,
	sample: flag,
	lint: lintSettings,
} as const;

/** What `policy.yaml` says. */
export type PolicyKeys = ValuesOf<typeof policySchema>;

/** The keys of `site.yaml`. */
export const siteSchema = {
	name: lineOfText,
	url: parsed(parseSiteAddress, 'write the address of the site’s root: `https://example.org/policies/`'),
	zone: parsed(parseZone, 'write a name of the IANA time-zone database: `Europe/Minsk`, `UTC`'),
	language,
	organisation: lineOfText,
	samples: flag,
} as const;

/** What `site.yaml` says. */
export type SiteKeys = ValuesOf<typeof siteSchema>;
