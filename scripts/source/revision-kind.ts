import type { SourceText } from '../model/revision.ts';
import { errorAt, fileStart, placeAt, type Finding } from './finding.ts';
import type { RevisionKeys } from './revision-keys.ts';

/** What the kind of a revision asks for and its keys or text lack, and the keys that its kind gives no meaning. */
export function kindFindings({ text, bodyStart, body }: SourceText, keys: RevisionKeys): Finding[] {
	const { kind = 'edition', corrects, withdraws, keeps } = keys;
	const findings: Finding[] = [];
	if (kind === 'correction' && corrects === undefined) findings.push(missing('correction', 'corrects'));
	if (kind === 'withdrawal' && withdraws === undefined) findings.push(missing('withdrawal', 'withdraws'));
	if (kind !== 'correction' && corrects !== undefined) findings.push(idle('corrects', 'correction'));
	if (kind === 'correction' && keeps !== undefined) findings.push(idle('keeps', 'edition'));
	if (kind === 'correction' && withdraws !== undefined) findings.push(idle('withdraws', 'withdrawal'));
	const isNotice = kind === 'withdrawal' || kind === 'repeal';
	if (!isNotice && bodyStart > 0 && body.trim() === '') findings.push(emptyBody(text));
	return findings;
}

function missing(kind: string, key: string): Finding {
	return errorAt(fileStart, 'kind', {
		message: `this is a ${kind}, and does not say of which revision`,
		advice: `add \`${key}:\` with that revision's date`,
	});
}

function idle(key: string, kind: string): Finding {
	return errorAt(fileStart, 'kind', {
		message: `\`${key}\` says nothing in a revision of this kind`,
		advice: `take it out, or write \`kind: ${kind}\``,
	});
}

function emptyBody(text: string): Finding {
	return errorAt(placeAt(text, text.length), 'empty-text', {
		message: 'no text follows the front matter',
		advice: 'restore the text; to end a policy write `kind: repeal`',
	});
}
