import { pageTurn } from '../../exports/page-turn.ts';
import { timeMapName } from '../../exports/time-map.ts';
import { archiveAddress, below, policyAddress, revisionAddress } from '../../model/address.ts';
import { compareMoments } from '../../model/moment.ts';
import type { Revision } from '../../model/revision.ts';
import { entryOf } from '../../timeline/point-in-time.ts';
import type { HeadLink } from './page-frame.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';

/**
 * The relations of RFC 5829 and RFC 7089 between the pages of a policy. From the policy's page `latest-version` leads to
 * the page of the revision in force, from that of a revision to the policy's. The comparison says what a revision followed:
 * its predecessor; a successor is what is to follow it or did, so nothing that was taken back. The history is the archive.
 */
export function versionLinks(
	setting: PageSetting,
	view: PolicyView,
	shown: Revision | undefined,
): readonly HeadLink[] {
	const { link, tree, address } = setting;
	const { slug } = view.policy;
	const home = policyAddress(slug, tree);
	const isHome = address === home;
	const to = (revision: Revision): string => link(revisionAddress(slug, revision.id, tree));
	const history = { rel: 'version-history', href: link(archiveAddress(slug, tree)) };
	const map = timeMapLink(setting, view);
	if (shown === undefined) return isHome ? [history, ...map] : [];
	const predecessor = view.predecessors.get(shown.id);
	return [
		{ rel: 'latest-version', href: isHome ? to(shown) : link(home) },
		...(predecessor === undefined ? [] : [{ rel: 'predecessor-version', href: to(predecessor) }]),
		...(view.successors.get(shown.id) ?? []).map((next) => ({ rel: 'successor-version', href: to(next) })),
		history,
		...(!isHome && isMemento(view, shown) ? [{ rel: 'original', href: link(home) }] : []),
		...map,
	];
}

function timeMapLink({ site, link, tree }: PageSetting, { policy }: PolicyView): readonly HeadLink[] {
	if (site.settings.url === undefined) return [];
	const href = link(below(policyAddress(policy.slug, tree), timeMapName));
	return [{ rel: 'timemap', type: 'application/link-format', href }];
}

/** True for what the policy's page has once shown, or shows. */
function isMemento({ timeline, entries, now }: PolicyView, revision: Revision): boolean {
	const turn = pageTurn(entryOf(timeline, revision), entries);
	return turn !== undefined && compareMoments(turn.at, now) <= 0;
}
