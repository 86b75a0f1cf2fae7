import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { countedWords } from '../../scripts/model/counted-words.ts';
import { english } from '../../scripts/site/words/words-en.ts';
import { blocksOf, redlineOf } from './paper-text.ts';

const paper = suite('the parts of a text on paper');

paper('put the items of a list together, each behind its own marker', () => {
	const [list] = blocksOf('- one\n- two\n\n  more of two\n');
	assert.ok(list?.type === 'list');
	assert.equal(
		list.items.map(({ marker }) => marker.map(({ text }) => text).join('')),
		['•', '•'],
	);
	assert.equal(
		list.items.map(({ blocks }) => blocks.length),
		[1, 2],
	);
	const [numbered] = blocksOf('4. four\n6. six\n');
	assert.ok(numbered?.type === 'list');
	assert.equal(
		numbered.items.map(({ marker }) => marker.map(({ text }) => text).join('')),
		['4.', '6.'],
	);
});

paper('give every row of a table as many cells as the widest has', () => {
	const [table] = blocksOf('| a | b |\n|---|---:|\n| c |\n');
	assert.ok(table?.type === 'table');
	assert.equal(table.alignments, ['left', 'right']);
	assert.equal(
		table.rows.map(({ cells }) => cells.length),
		[2, 2],
	);
	assert.equal(
		table.rows.map(({ isHead }) => isHead),
		[true, false],
	);
});

paper('leave no level of headings out', () => {
	const levels = blocksOf('#### deep\n\n## up\n\n###### deeper\n').flatMap((block) =>
		block.type === 'heading' ? [block.level] : [],
	);
	assert.equal(levels, [2, 2, 3]);
});

paper('lead only to addresses that mean something away from the site', () => {
	const [paragraph] = blocksOf(
		'[a](https://a.example/) [b](../b/) [c](javascript:x) [d](mailto:d@a.example)',
	);
	assert.ok(paragraph?.type === 'paragraph');
	assert.equal(
		paragraph.spans.flatMap(({ href }) => href ?? []),
		['https://a.example/', 'mailto:d@a.example'],
	);
});

paper('say of each changed clause what became of it', () => {
	const blocks = redlineOf(
		'1. Fee: 10.\n\n2. Gone for good.\n',
		'1. Fee: 12.\n\nEntirely other words here.\n',
	);
	const labels = blocks.flatMap((block) => {
		if (block.type === 'list')
			return block.items.flatMap(({ blocks: [own] }) => (own && 'label' in own ? own.label : []));
		return 'label' in block ? block.label : [];
	});
	const { modified, removed, added } = english.section.changes;
	const figures = `${modified}: ${english.section.kinds.figures}`;
	assert.equal([...labels].toSorted(), [figures, removed, added].toSorted());
});

paper('leave out what is unchanged and far from any change, and say how many clauses that is', () => {
	const same = Array.from({ length: 1000 }, (_, index) => `${index} ${'of the rules '.repeat(15)}.\n\n`).join(
		'',
	);
	const blocks = redlineOf(`old\n\n${same}`, `new\n\n${same}`);
	const carried = blocks.filter((block) => /of the rules/.test(JSON.stringify(block))).length;
	const notes = blocks.filter(({ type }) => type === 'note');
	assert.ok(carried > 100 && carried < 1000);
	assert.equal(notes, [{ type: 'note', text: countedWords(english.section.unchanged, 1000 - carried) }]);
});

paper.run();
