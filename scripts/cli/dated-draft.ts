import { startOfDay } from '../model/day-start.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { ordinalOf, dateOf, parseRevisionId, type RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import type { Renaming } from '../store/renamed-files.ts';
import { WrongUsage } from './command.ts';
import { policyNamed } from './named-revision.ts';

/** A draft as the revision it is to be: the policies with it in its place, and the names its files get. */
export interface DatedDraft {
	readonly policies: readonly Policy[];
	readonly revision: Revision;
	readonly renamings: readonly Renaming[];
}

/** The draft of a policy as the next revision of that day. Throws a `WrongUsage` where there is no such policy or draft. */
export function datedDraft(catalogue: Catalogue, slug: string, now: Moment): DatedDraft {
	const { draft, ...policy } = policyNamed(catalogue, slug);
	if (draft === undefined) throw new WrongUsage(`${slug} has no draft: \`new ${slug}\` starts one`);
	const id = nextId(policy.revisions, now);
	const posted = { at: startOfDay(now), recorded: false, backfilled: false };
	const revision = { ...draft, id, posted };
	const dated = { ...policy, revisions: [...policy.revisions, revision] };
	const sources = [draft.source, ...draft.translations.map(({ source }) => source)];
	return {
		policies: catalogue.policies.map((one) => (one.slug === policy.slug ? dated : one)),
		revision,
		renamings: sources.map(({ path }) => ({
			from: path,
			to: path.replace(/draft(?=(?:\.[^./]+)?\.md$)/, id),
		})),
	};
}

/** The id of the next revision of a day. */
function nextId(revisions: readonly Revision[], now: Moment): RevisionId {
	const date = now.toISODate();
	const ordinals = revisions.filter(({ id }) => dateOf(id) === date).map(({ id }) => ordinalOf(id));
	const ordinal = Math.max(0, ...ordinals) + 1;
	const id = parseRevisionId(ordinal === 1 ? date : `${date}.${ordinal}`);
	if (id === undefined) throw new WrongUsage(`there are too many revisions of ${date}`);
	return id;
}
