import { composedOrdinal, ordinalWords } from './composed-ordinal.ts';
import { caseForms, wordNouns } from './grammar.ts';
import type { Case, Forms, Grammar } from './grammar.ts';

/** Quoted words are called nothing. */
const unnamed = wordNouns('', '', '');

/** The drafting language of amendments in the manner of Westminster. */
export const englishGrammar: Grammar = {
	quotes: [
		['“', '”'],
		['‘', '’'],
		['«', '»'],
	],
	and: ' and ',
	range: ' to ',
	within: ' of ',
	steps: {
		column: always('column {}|columns {}'),
		row: always('row {} of the table|rows {} of the table'),
		paragraph: always('the {} paragraph|the {} paragraphs'),
		clause: always('clause {}|clauses {}'),
		subclause: always('paragraph ({})|paragraphs ({})'),
		section: always('section {}|sections {}'),
		heading: always('the heading'),
		title: always('the title'),
		preamble: always('the preamble'),
		document: always('the document'),
	},
	ordinal,
	nth: (place) => ` (no. ${place} of those so called)`,
	occurrence: (place) => ` in the ${ordinal(place)} place where it occurs`,
	nouns: { what: unnamed, of: unnamed, in: unnamed, as: unnamed },
	sentences: ['', ''],
	edits: {
		replace: 'for {old:what} substitute {fresh:as}',
		omit: 'omit {old:what}',
		after: 'after {old:of} insert {fresh:as}',
		before: 'before {old:as} insert {fresh:as}',
		end: 'at the end insert {fresh:as}',
	},
	forms: {
		edit: 'in {in}, {edit}',
		edits: 'in {in}—',
		endOf: 'at the end of {of} insert {fresh:as}',
		omit: 'omit {what}',
		restate: 'for {what} substitute—',
		insert: 'after {of} insert—',
		insertFirst: 'at the beginning of the document insert—',
		extend: '',
		renumber: 'renumber {what} as {as}',
		renumberMany: 'renumber {what} as {as} respectively',
		move: 'move {what} to after {of}',
		moveFirst: 'move {what} to the beginning of the document',
		moveAs: 'renumber {what} as {as} and move it to after {of}',
		moveFirstAs: 'renumber {what} as {as} and move it to the beginning of the document',
		rewrite: 'for the text of the document substitute—',
	},
	provisions: '',
	subLabels: 'abcdefghijklmnopqrstuvwxyz',
	head: (title, from) => [
		title === '' ? 'Amendments' : `Amendments to “${title}”`,
		'',
		`Clauses, paragraphs and rows are named by the numbers and places they have in the text being amended (${from}).`,
	],
	nothing: 'No words and no numbers of clauses are amended.',
};

function always(forms: string): Readonly<Record<Case, Forms>> {
	return caseForms([forms, forms, forms, forms]);
}

const words = ordinalWords(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
	'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
	'twenty thirty forty fifty sixty seventy eighty ninety',
);

/** Beyond ninety-nine in figures. */
function ordinal(place: number): string {
	if (place > 99) return `${place}${figureEnding(place)}`;
	const [lead, word] = composedOrdinal(place, words);
	return lead === '' ? word : `${lead}-${word}`;
}

function figureEnding(place: number): string {
	const isTeen = Math.floor(place / 10) % 10 === 1;
	return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
}
