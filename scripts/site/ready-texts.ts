import type { Pair } from '../model/address.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { PolicyView } from './policy-view.ts';

/** How many of a policy's latest texts have everything ready. */
const readyCount = 20;

/**
 * The revisions a reader most likely asks about: the latest texts with the notices among them, that in force, those to
 * come, and the draft. For these the comparison with the one in force and the files for the desk stand ready; for any
 * other they are made when asked for, so that a publication does not make the whole archive anew
 * (docs/decisions/0016-the-latest-texts-stand-ready.md).
 */
export function readyTexts(
	view: Pick<PolicyView, 'entries' | 'texts' | 'inForce' | 'upcoming' | 'draft'>,
): ReadonlySet<RevisionId> {
	const { entries, texts, inForce, upcoming, draft } = view;
	const earliest = texts.at(-readyCount) ?? entries[0]?.revision;
	const latest = entries.slice(entries.findIndex(({ revision }) => revision === earliest));
	const ready = [...latest.map(({ revision }) => revision), inForce, ...upcoming, draft];
	return new Set(ready.flatMap((revision) => revision?.id ?? []));
}

/** True of a comparison that has its files for the desk ready: of one whose later text is ready itself. */
export function hasReadyFiles({ ready }: Pick<PolicyView, 'ready'>, { to }: Pair): boolean {
	return ready.has(to);
}
