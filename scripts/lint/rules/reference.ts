import type { RevisionId } from '../../model/revision-id.ts';
import type { Revision } from '../../model/revision.ts';
import { correctedEditions } from '../../timeline/corrected-editions.ts';
import { comparePostings } from '../../timeline/posting-order.ts';
import type { Standing } from '../../timeline/standing.ts';
import { atKey, type Finding, type Words } from '../finding.ts';
import { keepsFault, withdrawsFault, correctsFault } from '../reference-fault.ts';
import { revisionRule } from '../revision-rule.ts';

const faults = { corrects: correctsFault, withdraws: withdrawsFault, keeps: keepsFault } as const;
type Key = keyof typeof faults;

/** What `corrects`, `withdraws` and `keeps` name exists, was posted earlier, and is something that can be done to. */
export const reference = revisionRule('reference', 'error', ({ policy, standings }) => {
	const mended = correctedEditions(standings.map(({ revision }) => revision));
	const byId = new Map(policy.revisions.map((revision) => [revision.id, revision]));
	const find = (standing: Standing, key: Key, name: RevisionId): Finding | undefined => {
		const { revision } = standing;
		const target = byId.get(name);
		const words =
			target === undefined
				? unknown(name)
				: (orderFault(revision, target) ??
					faults[key](standing, { target, edition: mended.get(name) ?? target }));
		return words && atKey(revision.source, key, words);
	};
	return standings.flatMap((standing) =>
		(Object.keys(faults) as Key[]).flatMap((key) =>
			namesAt(standing.revision, key).flatMap((name) => find(standing, key, name) ?? []),
		),
	);
});

/** What a key names; nothing where the kind gives it no meaning, which is reported where the file is read. */
function namesAt(revision: Revision, key: Key): readonly RevisionId[] {
	const isMeant = (revision.kind === 'correction') === (key === 'corrects');
	return isMeant ? [revision[key] ?? []].flat() : [];
}

function unknown(name: string): Words {
	return {
		message: `there is no revision ${name}`,
		advice: 'name one by its file name without the ending',
		russian: {
			message: `редакции ${name} нет`,
			advice: 'назовите редакцию по имени файла без окончания',
		},
	};
}

function orderFault(revision: Revision, target: Revision): Words | undefined {
	if (revision === target) {
		return {
			message: 'the revision names itself',
			advice: 'name another revision, one posted earlier',
			russian: {
				message: 'редакция называет сама себя',
				advice: 'назовите другую, размещённую раньше',
			},
		};
	}
	if (comparePostings(target, revision) < 0) return undefined;
	return {
		message: `${target.id} is posted later than this revision`,
		advice: 'name a revision posted earlier',
		russian: {
			message: `${target.id} размещается позже этой редакции`,
			advice: 'назовите редакцию, размещённую раньше',
		},
	};
}
