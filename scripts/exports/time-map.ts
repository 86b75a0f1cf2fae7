import { archiveAddress, below, encodedAddress, policyAddress, revisionAddress } from '../model/address.ts';
import type { Address } from '../model/address.ts';
import type { Moment } from '../model/moment.ts';
import type { AnnouncedTree } from './announcement.ts';
import { pageTurns } from './page-turn.ts';

/** The name of a policy's TimeMap, beside its page. */
export const timeMapName = 'timemap.link';

/**
 * `/<policy>/timemap.link`, a Memento TimeMap (RFC 7089) in `application/link-format`: the policy's page is the original
 * resource, and each revision's page a memento of it from the moment the policy's page began to show that revision. The
 * notice of a repeal is the memento of a page that says that nothing is in force.
 */
export function timeMap({ policy, entries, now, tree }: AnnouncedTree, siteUrl: string): string {
	const link = (address: Address): string => `<${siteUrl}${encodedAddress(address)}>`;
	const home = policyAddress(policy.slug, tree);
	const turns = pageTurns(entries, now);
	const mementos = turns.map(({ revision, at }, index) => {
		const place = [...(index === 0 ? ['first'] : []), ...(index === turns.length - 1 ? ['last'] : [])];
		const rel = [...place, 'memento'].join(' ');
		return `${link(revisionAddress(policy.slug, revision.id, tree))}; rel="${rel}"; datetime="${httpDate(at)}"`;
	});
	const [first] = turns;
	const span = first === undefined ? '' : `; from="${httpDate(first.at)}"; until="${httpDate(now)}"`;
	const links = [
		`${link(home)}; rel="original"`,
		`${link(below(home, timeMapName))}; rel="self"; type="application/link-format"${span}`,
		`${link(archiveAddress(policy.slug, tree))}; rel="version-history"; type="text/html"`,
		...mementos,
	];
	return `${links.join(',\n')}\n`;
}

function httpDate(moment: Moment): string {
	return moment.toUTC().toHTTP();
}
