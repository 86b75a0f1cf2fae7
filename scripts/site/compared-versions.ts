import type { Pair, Tree } from '../model/address.ts';
import { draftId } from '../model/revision-id.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { idWords } from '../timeline/date-words.ts';
import { knownEntry } from '../timeline/point-in-time.ts';
import type { PageSetting } from './page-setting.ts';
import type { PolicyView } from './policy-view.ts';
import { textVersion } from './text-version.ts';
import type { TextVersion } from './text-version.ts';

/** The texts a comparison is of: both in the tree's language where both are translated, else both as they prevail. */
export function comparedVersions(
	view: PolicyView,
	pair: Pair,
	tree: Tree,
): readonly [TextVersion, TextVersion] {
	const versionsIn = (language: Tree) =>
		[
			textVersion(view.policy, revisionOf(view, pair.from), language),
			textVersion(view.policy, revisionOf(view, pair.to), language),
		] as const;
	const versions = versionsIn(tree);
	return versions.every((version) => version.isTranslation) ? versions : versionsIn(undefined);
}

/** A compared revision of a policy: a posted text, or in previews the draft. */
export function revisionOf(view: PolicyView, id: RevisionId): Revision {
	return id === draftId ? view.draft! : knownEntry(view.timeline, id)!.revision;
}

/** A revision in as few words as a title has room for. */
export function shortName({ language, sentences }: PageSetting, revision: Revision): string {
	return revision.id === draftId ? sentences.revisionName(revision) : idWords(revision.id, language);
}
