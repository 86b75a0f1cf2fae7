import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clausesHtml } from '../../scripts/clauses/clause-html.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { redlineRowHtml } from '../../scripts/comparison/html/redline-html.ts';
import { fc } from '../property.ts';
import { plainLabels } from './plain-labels.ts';
import { comparedBodies } from './revision-pair.ts';
import { shownText, shownWords, sidesOf, withoutMarks } from './shown-text.ts';

const redlines = suite('redline');

function page(from: string, to: string): string {
	const pair = comparedBodies(from, to);
	const rows = redline(pair.from, pair.to, pair.comparison);
	return rows.map((row) => redlineRowHtml(row, plainLabels)).join('');
}

const old = `# Hire of boats

1. The Hirer pays a deposit of 100 euros.
2. The Hirer may take the boat from nine o'clock, and returns it before dusk with all its gear.
3. Dogs are welcome in every boat but the blue one.

| Boat | Seats |
|---|---|
| Blue | 4 |
| Red | 6 |
`;

const fresh = `# Hire of boats

1. The Hirer pays a deposit of 120 euros.
2. Dogs are welcome in every boat but the blue one & the *red* one.
3. The Hirer may take the boat from nine o'clock, and returns it before sunset with all its gear.

| Boat | Length | Seats |
|---|---|---|
| Blue | 5 m | 4 |
| Red | 7 m | 6 |
`;

redlines('without its insertions reads as the old page, without its deletions as the new one', () => {
	for (const [from, to] of [
		[old, fresh],
		[fresh, old],
		[old, ''],
		['', old],
		['- a\n- b c\n', '- a\n\n  b\n- c\n'],
	] as const) {
		const pair = comparedBodies(from, to);
		const html = page(from, to);
		assert.is(shownText(withoutMarks(html, 'ins')), shownText(clausesHtml(pair.from.clauses)), from);
		assert.is(shownText(withoutMarks(html, 'del')), shownText(clausesHtml(pair.to.clauses)), to);
	}
});

redlines('shows side by side the old page on the left and the new one on the right', () => {
	for (const [from, to] of [
		[old, fresh],
		[fresh, old],
		['See [us](https://a.example/1), 2 of us.\n', '# See [us](https://a.example/2), *3* of us.\n'],
	] as const) {
		const pair = comparedBodies(from, to);
		const sides = redline(pair.from, pair.to, pair.comparison).map((row) =>
			sidesOf(redlineRowHtml(row, plainLabels, { hasSides: true })),
		);
		const left = sides.map((side) => side.old).join('');
		const right = sides.map((side) => side.fresh).join('');
		assert.is(shownText(left), shownText(clausesHtml(pair.from.clauses)), from);
		assert.is(shownText(right), shownText(clausesHtml(pair.to.clauses)), to);
		assert.not.match(left, /<ins/);
		assert.not.match(left, /a\.example\/2/);
	}
});

/** The words of both halves of the only row of two bodies. */
function halves(from: string, to: string): readonly (readonly string[])[] {
	const pair = comparedBodies(from, to);
	const [row] = redline(pair.from, pair.to, pair.comparison);
	const { old: left, fresh: right } = sidesOf(redlineRowHtml(row!, plainLabels, { hasSides: true }));
	return [shownWords(left), shownWords(right)];
}

redlines('shows side by side the words of each text parted as that text parts them', () => {
	for (const [one, other] of [
		['If you are not sure, ask.', 'If you are not sure of it, ask.'],
		['Return it (clean).', 'Return it (dry and clean).'],
		['Boats, oars and sails.', 'Boats oars and sails.'],
		['If not [sure](https://a.example/), ask.', 'If not sure of it, ask.'],
	] as const) {
		assert.equal(halves(one, other), [one, other].map(plainWords));
		assert.equal(halves(other, one), [other, one].map(plainWords));
	}
});

function plainWords(text: string): readonly string[] {
	return text.replace(/\[(.*?)\]\(.*?\)/g, '$1').split(' ');
}

/** A word or mark that begins no block of Markdown, in the old text, the new one or both, and what stands before it in each. */
const parting = fc.constantFrom('', ' ', '  ', '\n');
const word = fc.constantFrom('boat', 'oar', 'the', '5', '%', ',', '—', '(', ')', '»', 'не', '/');
const place = fc.tuple(word, fc.constantFrom('old', 'fresh', 'both', 'both'), parting, parting);

redlines('parts the words of both halves as their texts do, whatever comes and goes', () => {
	fc.assert(
		fc.property(fc.array(place, { maxLength: 16 }), (places) => {
			const [from, to] = (['old', 'fresh'] as const).map((side, index) => {
				const words = places.filter(([, of]) => of === side || of === 'both');
				return `The blue boat ${words.map((one) => one[2 + index]! + one[0]).join('')} sails today.\n`;
			});
			const split = [from!, to!].map((text) => text.match(/\S+/g));
			assert.equal(halves(from!, to!), split, JSON.stringify([from, to]));
		}),
	);
});

redlines('says once what stands on one side only, in one mark with its number', () => {
	const pair = comparedBodies('1. Dogs are welcome.\n', '1. Dogs are welcome.\n\n2. Cats stay ashore.\n');
	const added = redline(pair.from, pair.to, pair.comparison).at(-1)!;
	const html = redlineRowHtml(added, plainLabels, { hasSides: true });
	assert.is(html.split('Cats').length, 2);
	assert.is(html.split('<ins').length, 2);
});

redlines('lead a link within a text to the page of the text it is in', () => {
	const pair = comparedBodies(
		'# Rules\n\nSee [here](#rules), see [us](https://a.example).\n\nAs in [2.1](#2.1).\n',
		'# Rules\n\nSee [there](#rules), see [us](https://a.example).\n',
	);
	const html = redline(pair.from, pair.to, pair.comparison)
		.map((row) => redlineRowHtml(row, { ...plainLabels, oldPage: '../old/', freshPage: '../new/' }))
		.join('');
	const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!).toSorted();
	assert.equal(hrefs, ['../new/#rules', '../old/#2.1', '../old/#rules', 'https://a.example']);
});

redlines('escapes whatever the texts say', () => {
	const html = page('Pay <b>now</b> & "here".\n', 'Pay <script>alert(1)</script> & "there".\n');
	assert.not.match(html, /<script|<b>/);
	assert.match(html, /&lt;/);
});

redlines('shows a change of link target or of emphasis alone as such', () => {
	const pair = comparedBodies(
		'See [our notice](https://a.example/1).\n',
		'See [our notice](https://a.example/2).\n',
	);
	const [row] = redline(pair.from, pair.to, pair.comparison);
	assert.equal(row?.text.kinds, ['link']);
	const other = comparedBodies('Pay at once.\n', 'Pay **at once**.\n');
	assert.equal(redline(other.from, other.to, other.comparison)[0]?.text.kinds, ['emphasis']);
});

redlines('shows a moved clause where it stood and, edited, where it stands', () => {
	const pair = comparedBodies(old, fresh);
	const rows = redline(pair.from, pair.to, pair.comparison);
	const types = rows.map((row) => row.type).filter((type) => type.startsWith('moved'));
	assert.equal([...types].sort(), ['moved-from', 'moved-to']);
});

redlines('shows a new column as inserted cells', () => {
	const pair = comparedBodies(old, fresh);
	const last = redline(pair.from, pair.to, pair.comparison).at(-1);
	assert.equal(
		last?.text.cells?.map((cell) => cell.type),
		['same', 'inserted', 'same'],
	);
});

redlines('tells what each change is about', () => {
	const kinds = (from: string, to: string): readonly string[] | undefined => {
		const pair = comparedBodies(from, to);
		return redline(pair.from, pair.to, pair.comparison).at(-1)?.text.kinds;
	};
	assert.equal(kinds('Return it in 10 days.\n', 'Return it in 14 days.\n'), ['figures']);
	assert.equal(kinds('Return the "gear" to us.\n', 'Return the “gear” to us.\n'), ['typography']);
	assert.equal(kinds('Return the gear to us.\n', 'Return the boat to us.\n'), ['wording']);
	assert.equal(kinds('## Gear\n', '### Gear\n'), ['level']);
	assert.equal(kinds('2. Return it.\n', '3. Return it.\n'), ['number']);
	assert.equal(kinds('2. Keep it.\n\n3. As 2 says.\n', '4. Keep it.\n\n5. As 4 says.\n'), [
		'reference',
		'number',
	]);
});

redlines('shows the number of an item that became a row of a table', () => {
	const html = page(
		'1. | Boat | Seats |\n|---|---|\n| Blue | 4 |\n',
		'| Boat | Seats |\n|---|---|\n| Blue | 4 |\n',
	);
	assert.is(shownText(withoutMarks(html, 'ins')), '1.|Boat|Seats||---|---||Blue|4|');
	assert.is(shownText(withoutMarks(html, 'del')), 'BoatSeatsBlue4');
});

/** The kind and words of each piece of the first row, without those that are the same. */
function changedPieces(from: string, to: string): readonly string[] {
	const pair = comparedBodies(from, to);
	const [row] = redline(pair.from, pair.to, pair.comparison);
	return row!.text.pieces.flatMap((piece) =>
		piece.type === 'deleted' || piece.type === 'inserted'
			? [`${piece.type} "${piece.runs.map(({ text }) => text).join('')}"`]
			: [],
	);
}

redlines('takes the space behind words that became a link for no change', () => {
	const [plain, linked] = [
		'No rude or loud words here.\n',
		'No [rude or loud](https://a.example/) words here.\n',
	];
	assert.equal(changedPieces(plain, linked), []);
	assert.equal(changedPieces(linked, plain), []);
});

redlines('marks a replaced word without the space behind it', () => {
	assert.equal(changedPieces('Section 8 will survive.\n', 'Section 9 will survive.\n'), [
		'deleted "8"',
		'inserted "9"',
	]);
});

const hall = 'The hall is swept on the first Monday of every month by whoever opened it.';
const lamps = 'Two of the lamps above the long table stay lit through the night in winter.';
const keys = 'Keys to the cellar hang behind the picture of the old bridge, out of sight.';

redlines('shows where clauses began of which several became several others', () => {
	const pair = comparedBodies(`${hall} ${lamps}\n\n${keys}\n`, `${hall}\n\n${lamps} ${keys}\n`);
	const [row] = redline(pair.from, pair.to, pair.comparison);
	const shown = row!.text.pieces.map((piece) =>
		piece.type === 'break'
			? piece.side
			: piece.runs
					.map(({ text }) => text)
					.join('')
					.trim(),
	);
	assert.equal(shown, [hall, 'inserted', lamps, 'deleted', keys]);
});

redlines.run();
