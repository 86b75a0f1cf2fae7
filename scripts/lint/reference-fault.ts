import { isText } from '../model/revision.ts';
import type { Revision } from '../model/revision.ts';
import { dueCommencement } from '../timeline/due-commencement.ts';
import type { Standing } from '../timeline/standing.ts';
import { canWithdraw } from '../timeline/withdrawals.ts';
import type { Words } from './finding.ts';
import { momentText } from './moment-text.ts';

/** A revision an author names, posted earlier than the one that names it. */
export interface Named {
	readonly target: Revision;
	/** The edition the target mends, where it is a correction of one; else the target itself. */
	readonly edition: Revision;
}

/** Why the target is nothing to correct; a period that is over is a matter of its own. */
export function correctsFault(_: Standing, { target }: Named): Words | undefined {
	if (isText(target)) return undefined;
	return {
		message: `${target.id} is a notice and has no text of the policy to correct`,
		advice: 'name the edition that has the slip',
		russian: {
			message: `${target.id} — извещение, текста, который можно исправить, в нём нет`,
			advice: 'назовите редакцию с опиской',
		},
	};
}

/** Why the target cannot be taken back when the revision is posted. */
export function withdrawsFault(
	{ revision, toCome }: Standing,
	{ target, edition }: Named,
): Words | undefined {
	if (revision.keeps?.includes(target.id)) {
		return {
			message: `${target.id} is both withdrawn and kept`,
			advice: 'take one of the two keys out',
			russian: {
				message: `${target.id} и отозвана, и оставлена`,
				advice: 'уберите один из двух ключей',
			},
		};
	}
	if (toCome.includes(target)) return undefined;
	if (target.kind === 'correction') return unclearWithdrawal(target, edition);
	if (target.kind === 'withdrawal') return doneNotice(target);
	if (canWithdraw(revision, target)) return alreadyWithdrawn(target);
	return {
		message: `${target.id} was no longer upcoming when this revision is posted: it took effect on ${momentText(dueCommencement(target))}`,
		advice: 'replace it by a new edition, or end the policy with `kind: repeal`',
		russian: {
			message: `к размещению этой редакции ${target.id} уже вступила в силу: ${momentText(dueCommencement(target))}`,
			advice: 'замените её новой редакцией или прекратите политику: `kind: repeal`',
		},
	};
}

/** Why there is nothing to keep. */
export function keepsFault({ toCome }: Standing, { target, edition }: Named): Words | undefined {
	if (toCome.includes(edition)) return undefined;
	return {
		message: `${target.id} is not to come when this revision is posted, so there is nothing to keep`,
		advice: 'take `keeps` out, or name the revision still to come',
		russian: {
			message: `${target.id} при размещении этой редакции не предстоит, и оставлять нечего`,
			advice: 'уберите `keeps` или назовите редакцию, которая ещё не вступила в силу',
		},
	};
}

function alreadyWithdrawn(target: Revision): Words {
	return {
		message: `${target.id} was withdrawn before`,
		advice: 'take `withdraws` out',
		russian: {
			message: `${target.id} уже отозвана`,
			advice: 'уберите `withdraws`',
		},
	};
}

function unclearWithdrawal(target: Revision, edition: Revision): Words {
	return {
		message: `${target.id} is a correction, and it is not clear whether what it corrects is withdrawn too`,
		advice: `name the revision it corrects, ${edition.id}, which takes both back; to undo a correction post another`,
		russian: {
			message: `${target.id} — поправка, и неясно, отзывается ли и то, что она исправляет`,
			advice: `назовите редакцию, которую она исправляет, ${edition.id}: тогда отозваны обе; чтобы отменить поправку, разместите другую`,
		},
	};
}

function doneNotice(target: Revision): Words {
	return {
		message: `${target.id} is a notice of withdrawal, which did all it does when it was posted`,
		advice: 'post the withdrawn text again as a new edition',
		russian: {
			message: `${target.id} — извещение об отзыве, и всё, что оно делает, оно сделало при размещении`,
			advice: 'разместите отозванный текст заново новой редакцией',
		},
	};
}
