import type { ClauseKind, ClauseNumber, Run } from '../model/clause.ts';

/** What the number of a provision, or the words of a heading, give its id. */
export interface ProvisionName {
	readonly id: string;
	/** True where it tells the provision in the whole text, and false where it counts within the one above. */
	readonly isComplete: boolean;
}

/** The name of a provision; undefined where only its place can tell it. */
export function provisionName(
	kind: ClauseKind,
	number: ClauseNumber | undefined,
	runs: readonly Run[],
): ProvisionName | undefined {
	const numbered = number === undefined ? '' : wordsId(number.text.replace(/^§+\s?/, ''));
	if (numbered !== '') return { id: numbered, isComplete: isCompleteNumber(numbered) };
	if (kind !== 'heading') return undefined;
	return { id: wordsId(runs.map((run) => run.text).join('')) || 'section', isComplete: true };
}

function isCompleteNumber(id: string): boolean {
	return /\d[.-]\d/.test(id) || /\p{L}.*\d/u.test(id);
}

/** Most provisions have such a number, and all that is to be done to it is to leave out a full stop. */
const plainNumber = /^\d+(?:\.\d+)*\.?$/;

/** Words as an id: lower case, letters and digits with `-` between, `.` kept between digits, at most 60 characters. */
function wordsId(words: string): string {
	if (plainNumber.test(words)) return words.replace(/\.$/, '');
	const id = words
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}.]+/gu, '-')
		.replace(/(?<!\d)\.|\.(?!\d)/gu, '-')
		.replace(/-{2,}/g, '-')
		.replace(/^-|-$/g, '');
	const characters = [...id];
	return characters.length <= 60
		? id
		: characters
				.slice(0, 60)
				.join('')
				.replace(/-[^-]*$/, '');
}
