import { encodedAddress, policyAddress } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { jsonText, jsonMoment } from './json.ts';
import type { PolicyStanding } from './policy-json.ts';

/** What the site's data file tells. */
export interface SiteStanding {
	readonly settings: SiteSettings;
	readonly now: Moment;
	readonly nextTransition: Moment | undefined;
	readonly views: readonly PolicyStanding[];
}

/** `/index.json` (docs/data.md). */
export function siteJson({ settings, now, nextTransition, views }: SiteStanding): string {
	return jsonText({
		name: settings.name,
		zone: settings.zone,
		asOf: isoMoment(now),
		builtAt: isoMoment(now),
		nextTransition: jsonMoment(nextTransition),
		policies: views.map((view) => ({
			policy: view.policy.slug,
			title: view.policy.title,
			url: encodedAddress(policyAddress(view.policy.slug, undefined)),
			sample: view.policy.sample,
			inForce: view.inForce?.id ?? null,
			upcoming: view.upcoming.map((revision) => revision.id),
			nextTransition: jsonMoment(view.nextTransition),
		})),
	});
}
