import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clausesIn, outline } from './outline.ts';

const numbers = suite('the numbers of clauses');

numbers('keep the number that is written, whatever Markdown would count', () => {
	assert.equal(outline('4. Keep receipts\n6. Return tools\n'), [
		'item 4. Keep receipts',
		'item 6. Return tools',
	]);
	assert.equal(outline('1) one\n1) two\n'), ['item 1) one', 'item 1) two']);
});

numbers('split a number off the words of any clause', () => {
	assert.equal(outline('## 2. Purposes\n\n2.1. We lend tools.\n\n(a) drills\n\n§ 5. Fees\n'), [
		'heading 2. Purposes',
		'paragraph 2.1. We lend tools.',
		'paragraph (a) drills',
		'paragraph § 5. Fees',
	]);
	assert.equal(outline('Статья 5. Сроки\n===\n'), ['heading Статья 5. Сроки']);
});

numbers('split an emphasised number off, and keep its emphasis', () => {
	assert.equal(outline('**7.3** Words\n\n**4.** words\n\n*§ 5* words\n\n__(a)__ words\n\n***b)*** words\n'), [
		'paragraph 7.3 Words',
		'paragraph 4. words',
		'paragraph § 5 words',
		'paragraph (a) words',
		'paragraph b) words',
	]);
	assert.equal(
		outline('- **7.3** words\n\n## **Article 9.** Fees\n\n**2.1. Term.** Lent\n\n**4**\\. words'),
		['item 7.3 words', 'heading Article 9. Fees', 'paragraph 2.1. Term. Lent', 'paragraph 4. words'],
	);
	const body = '**2.1. *Term*.** Lent';
	const [clause] = clausesIn(body);
	assert.equal(
		clause!.number!.runs!.map((run) => run.marks),
		[[{ type: 'strong' }]],
	);
	assert.is(body.slice(clause!.number!.start, clause!.number!.end), '2.1.');
	assert.equal(
		clause!.runs.map((run) => [run.text, run.marks.map((mark) => mark.type).join(' ')]),
		[
			['Term', 'strong emphasis'],
			['.', 'strong'],
			[' Lent', ''],
		],
	);
});

numbers('take neither code nor a link nor what is struck out for a number', () => {
	for (const body of ['`(a)` words', '[4.](#x) words', '~~4.~~ words']) {
		assert.is(clausesIn(body)[0]!.number, undefined, body);
	}
});

numbers('take a bare number of several levels for one where what follows is set off from it', () => {
	const numbers = [
		'2.1 Lent',
		'2.1 «lent»',
		'2.1 *lent*',
		'**2.1** lent',
		'2.1 million',
		'*2.1 million*',
		'**2.1**',
	];
	assert.equal(
		numbers.map((body) => clausesIn(body)[0]!.number?.text),
		['2.1', '2.1', '2.1', '2.1', undefined, undefined, undefined],
	);
});

numbers('do not take a year or a count for a number', () => {
	const [clause] = clausesIn('2026 was a leap into the dark.');
	assert.is(clause!.number, undefined);
});

numbers('say where a number stands', () => {
	const body = '# Rules\n\n  12. Late fees\n';
	const item = clausesIn(body).at(-1)!;
	assert.is(body.slice(item.number!.start, item.number!.end), '12.');
});

numbers.run();
