import type { Language } from './language.ts';
import type { ZoneName } from './moment.ts';

/** `site.yaml`, with what stands in for absent keys. */
export interface SiteSettings {
	readonly name: string;
	/** Absolute address of the site's root, ending in `/`; absent where the site does not know it. */
	readonly url?: string;
	readonly zone: ZoneName;
	/** The language of the index; a policy speaks its own. */
	readonly language: Language;
	readonly organisation?: string;
	/** False leaves sample policies out. */
	readonly samples: boolean;
}
