import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { clauseHistories } from '../../scripts/comparison/clause-history.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import { partsByRemoval, partsOfText } from '../../scripts/site/parts/history-parts.ts';
import type { HistoryPart } from '../../scripts/site/parts/history-parts.ts';

const parts = suite('the parts clause histories are read in');

function historiesOf(bodies: readonly string[]) {
	const texts = bodies.map((body) => parseClauses(body));
	const histories = clauseHistories({
		length: texts.length,
		textAt: (place) => texts[place]!,
		comparisonAt: (place) => compareTexts(texts[place - 1]!, texts[place]!),
	});
	return { ...histories, last: texts.at(-1)!.clauses };
}

/** Each part: its heading, and the ids of the clauses as they first were. */
function shown(found: readonly HistoryPart[]): readonly string[] {
	return found.map(
		({ heading, histories }) => `${heading}: ${histories.map(({ steps }) => steps[0]!.clause.id).join(', ')}`,
	);
}

const article = (number: number): string =>
	`### Article ${number}\n\n${number}.1. Boat ${number} is blue.\n\n`;

parts('are those of the text under its title', () => {
	const text = `# Code\n\n## Title I\n\n${article(1)}## Title II\n\n${article(2)}`;
	const { standing, last } = historiesOf([text]);
	assert.equal(shown(partsOfText(last, standing)), [
		'undefined: ',
		'Code: code',
		'Title I: title-i, article-1, 1.1',
		'Title II: title-ii, article-2, 2.1',
	]);
});

parts('are those of a text without a title, and what stands before them is one without a heading', () => {
	const { standing, last } = historiesOf([`0. Ahoy.\n\n${article(1)}${article(2)}`]);
	assert.equal(shown(partsOfText(last, standing)), [
		'undefined: 0',
		'Article 1: article-1, 1.1',
		'Article 2: article-2, 2.1',
	]);
});

parts('are one in a text that no heading divides', () => {
	const { standing, last } = historiesOf(['# Rules\n\n1. One.\n\n2. Two.\n']);
	assert.equal(shown(partsOfText(last, standing)), ['undefined: rules, 1, 2']);
});

parts('are as the latest text is divided, and a heading that stands alone divides nothing', () => {
	const titles = `### Title I\n\n#### Article 1\n\nBoats are blue.\n\n### Title II\n\n#### Article 2\n\nDogs bark.\n`;
	const { standing, last } = historiesOf([
		`# Code\n\n${titles.replaceAll('####', '###').replaceAll(/^### T/gm, '## T')}`,
		`# Code\n\n## Book A\n\n${titles}`,
	]);
	const found = partsOfText(last, standing).map(
		({ heading, histories }) => `${heading}: ${histories.length}`,
	);
	assert.equal(found, ['undefined: 0', 'Code: 1', 'Book A: 1', 'Title I: 3', 'Title II: 3']);
});

parts('of removed clauses are those that went together, the latest first', () => {
	const texts = [
		'1. Boats are blue.\n\n2. Dogs come along.\n\n3. Cats stay.\n\n4. Oars float.\n',
		'1. Boats are blue.\n\n4. Oars float.\n',
		'1. Boats are blue.\n',
	];
	const { all } = historiesOf(texts);
	const removed = all.filter(({ removedIn }) => removedIn !== undefined);
	assert.equal(shown(partsByRemoval(removed, (text) => `text ${text}`)), ['text 2: 4', 'text 1: 2, 3']);
});

parts.run();
