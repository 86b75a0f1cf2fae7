import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as sentences from '../../scripts/comparison/redline/summary-sentence.ts';
import { interfaceWords } from '../../scripts/site/words/words.ts';

const summary = suite('the summary of a comparison in a sentence');

const { ru, be, en } = interfaceWords;
const { changesInAll } = sentences;

/** The sentence with plain spaces, after a look at those that keep each number with its word. */
function summarySentence(...asked: Parameters<typeof sentences.summarySentence>): string {
	const said = sentences.summarySentence(...asked);
	assert.not.match(said, /\p{L} \d+[,.]/u, 'a number alone at the beginning of a line');
	return said.replaceAll('\u00a0', ' ');
}

summary('counts what changed and how, and not what did not', () => {
	const found = { unchanged: 40, modified: 5, added: 1, removed: 2, renumbered: 14, split: 1 };
	assert.is(
		summarySentence(found, ru.section),
		'Изменения в 23 пунктах: изменено 5, добавлен 1, исключено 2, номер изменён у 14, разделён 1.',
	);
	assert.is(
		summarySentence(found, be.section),
		'Змены ў 23 пунктах: зменена 5, дададзены 1, выключана 2, нумар зменены ў 14, падзелены 1.',
	);
	assert.is(
		summarySentence(found, en.section),
		'Changes in 23 clauses: 5 modified, 1 added, 2 removed, 14 renumbered, 1 split.',
	);
});

summary('of a single change is singular', () => {
	assert.is(summarySentence({ moved: 1 }, ru.section), 'Изменения в 1 пункте: перемещён 1.');
	assert.is(summarySentence({ moved: 1 }, en.section), 'Changes in 1 clause: 1 moved.');
	assert.is(changesInAll({ merged: 1, unchanged: 3 }, be.section), 'Змены ў 1 пункце');
});

summary.run();
