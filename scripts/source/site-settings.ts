import type { Language } from '../model/language.ts';
import { utc } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import type { SiteKeys } from './settings-keys.ts';

const names: ReadonlyMap<string, string> = new Map([
	['ru', 'Документы'],
	['be', 'Дакументы'],
	['uk', 'Документи'],
]);

/**
 * The settings of the site: what `site.yaml` declares, and what stands in for the rest. The name: that of the
 * organisation, else a word for its policies. The language: that of most policies, of the first where two are equal.
 */
export function siteSettingsOf(keys: SiteKeys, policies: readonly Policy[]): SiteSettings {
	const language = keys.language ?? prevailingLanguage(policies);
	const name = keys.name ?? keys.organisation ?? names.get(language) ?? 'Policies';
	return { ...keys, name, language, zone: keys.zone ?? utc, samples: keys.samples ?? true };
}

function prevailingLanguage(policies: readonly Policy[]): Language {
	const counts = new Map<Language, number>();
	for (const { language } of policies) counts.set(language, (counts.get(language) ?? 0) + 1);
	const most = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['en' as Language, 0]);
	return most[0];
}
