import { isText, type RevisionKind, type SourceText } from '../model/revision.ts';
import { errorAt, fileStart, placeAt, type Finding, type Place } from './finding.ts';
import type { RevisionKeys } from './revision-keys.ts';

/** What the kind of a revision asks for and its keys or text lack, and the keys that its kind gives no meaning. */
export function kindFindings(
	{ text, bodyStart, body }: SourceText,
	keys: RevisionKeys,
	places: ReadonlyMap<string, Place>,
): Finding[] {
	const { kind = 'edition', corrects, withdraws } = keys;
	const placeOf = (key: string) => places.get(key) ?? fileStart;
	const findings: Finding[] = [];
	if (kind === 'correction' && corrects === undefined)
		findings.push(missing(placeOf('kind'), kind, 'corrects'));
	if (kind === 'withdrawal' && withdraws === undefined)
		findings.push(missing(placeOf('kind'), kind, 'withdraws'));
	for (const key of kind === 'correction' ? (['withdraws', 'keeps'] as const) : (['corrects'] as const)) {
		if (keys[key] !== undefined) findings.push(idle(placeOf(key), key, kind));
	}
	if (isText({ kind }) && bodyStart > 0 && body.trim() === '') findings.push(emptyBody(text));
	return findings;
}

function missing(place: Place, kind: RevisionKind, key: string): Finding {
	return errorAt(place, 'kind', {
		message: `this is a ${kind}, and does not say of which revision`,
		advice: `add \`${key}:\` with that revision's date`,
	});
}

function idle(place: Place, key: string, kind: RevisionKind): Finding {
	const article = kind === 'edition' ? 'an' : 'a';
	const isMissingKind = key === 'corrects' ? ', or write `kind: correction`' : '';
	return errorAt(place, 'kind', {
		message: `\`${key}\` means nothing in ${article} ${kind}`,
		advice: `take it out${isMissingKind}`,
	});
}

function emptyBody(text: string): Finding {
	return errorAt(placeAt(text, text.length), 'empty-text', {
		message: 'no text follows the front matter',
		advice: 'restore the text; to end a policy write `kind: repeal`',
	});
}
