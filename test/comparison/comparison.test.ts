import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changes, comparedBodies, markedWords } from './revision-pair.ts';

const comparison = suite('comparison');

const terms = [
	'# Правила пользования',
	'1. Читатель получает книги по билету.',
	'2. Книги выдаются на тридцать дней, если иное не указано на обложке.',
	'3. Читальный зал открыт ежедневно, кроме воскресенья и праздничных дней.',
	'4. За утерянную книгу читатель возмещает её стоимость по оценке библиотеки.',
	'5. Споры решает заведующий библиотекой.',
];

function body(paragraphs: readonly string[]): string {
	return `${paragraphs.join('\n\n')}\n`;
}

function replaced(index: number, ...paragraphs: readonly string[]): string {
	return body(terms.toSpliced(index, 1, ...paragraphs));
}

comparison('shows nothing between a text and itself', () => {
	const pair = comparedBodies(body(terms), body(terms));
	assert.equal(pair.comparison.segments, [
		{ op: 'equal', from: [0, body(terms).length], to: [0, body(terms).length] },
	]);
	assert.equal(changes(pair), []);
	assert.is(pair.comparison.summary.unchanged, 6);
});

comparison('takes two words for one in no clause, however alike their letters add up', () => {
	// By the usual hash of strings these two words are one: each letter moves by what the next makes up for.
	const clause = (word: string): string => `6. Члены клуба обходят каждый ${word} дважды в год.`;
	const { comparison: found } = comparedBodies(
		body([...terms, clause('ряд')]),
		body([...terms, clause('сад')]),
	);
	const entry = found.clauses.at(-1)!;
	assert.is(entry.change, 'modified');
	assert.is.not(entry.matchedBy, 'words');
});

comparison('marks the words that changed and nothing else', () => {
	const pair = comparedBodies(
		body(terms),
		replaced(2, '2. Книги выдаются на сорок дней, если иное не указано на обложке.'),
	);
	assert.equal(markedWords(pair), ['-тридцать', '+сорок']);
	assert.is(pair.comparison.summary.modified, 1);
});

comparison('marks only the numbers of clauses that follow an inserted one', () => {
	const pair = comparedBodies(
		body(terms),
		body([
			...terms.slice(0, 2),
			'2. Билет действует один год.',
			'3. Книги выдаются на тридцать дней, если иное не указано на обложке.',
			'4. Читальный зал открыт ежедневно, кроме воскресенья и праздничных дней.',
			'5. За утерянную книгу читатель возмещает её стоимость по оценке библиотеки.',
			'6. Споры решает заведующий библиотекой.',
		]),
	);
	assert.is(pair.comparison.summary.renumbered, 4);
	assert.is(pair.comparison.summary.added, 1);
	assert.equal(
		markedWords(pair).filter((word) => !/^[-+][\d.]+$/.test(word)),
		['+2. Билет действует один год.'],
	);
});

comparison('takes wrapped lines for no change', () => {
	const pair = comparedBodies(
		body(terms),
		replaced(2, '2. Книги выдаются на тридцать\n   дней, если иное\n   не указано на обложке.'),
	);
	assert.equal(markedWords(pair), []);
	assert.equal(changes(pair), []);
});

comparison('finds a moved clause, and the edit inside it', () => {
	const moved = terms
		.toSpliced(2, 1)
		.toSpliced(4, 0, '2. Книги выдаются на сорок дней, если иное не указано на обложке.');
	const pair = comparedBodies(body(terms), body(moved));
	assert.is(pair.comparison.summary['moved-modified'], 1);
	assert.equal(
		markedWords(pair).filter((word) => /^[-+]/.test(word)),
		['-тридцать', '+сорок'],
	);
});

comparison('finds a clause split in two and two merged into one', () => {
	const whole = '3. Читальный зал открыт ежедневно. Верхнюю одежду читатели оставляют в гардеробе.';
	const parts = ['3. Читальный зал открыт ежедневно.', 'Верхнюю одежду читатели оставляют в гардеробе.'];
	const split = comparedBodies(replaced(3, whole), replaced(3, ...parts));
	assert.is(split.comparison.summary.split, 2);
	assert.equal(markedWords(split), []);
	const merged = comparedBodies(replaced(3, ...parts), replaced(3, whole));
	assert.is(merged.comparison.summary.merged, 1);
	assert.equal(markedWords(merged), []);
});

comparison(
	'a clause whose sentences changed places, the long one edited too, is not shown replaced whole',
	() => {
		const short = 'Читатель отвечает за книгу сам.';
		const long = (word: string): string =>
			`Библиотека не обещает, что ${word} будет выдана в тот же день, что ${word} окажется без помет, что ` +
			`${word} найдётся в читальном зале и что ${word} останется у читателя дольше тридцати дней.`;
		const pair = comparedBodies(
			replaced(3, `3. ${short} ${long('книга')}`),
			replaced(3, `3. ${long('рукопись')} ${short}`),
		);
		assert.equal(
			markedWords(pair).filter((word) => /^[-+]/.test(word)),
			Array.from({ length: 4 }, () => ['-книга', '+рукопись']).flat(),
		);
	},
);

comparison('compares a text with an empty one', () => {
	const pair = comparedBodies('', body(terms));
	assert.is(pair.comparison.summary.added, 6);
	assert.equal(pair.comparison.segments, [{ op: 'insert', to: [0, body(terms).length] }]);
	assert.is(comparedBodies(body(terms), '').comparison.summary.removed, 6);
	assert.equal(comparedBodies('', '').comparison.segments, []);
});

comparison(
	'begins a change with its clause where the one before ends, and within it where that goes on',
	() => {
		const inserted = (before: string): unknown => {
			const [old, fresh] = ['foo bar baz.', 'foo foo bar baz.'];
			const above = `Alpha beta gamma delta epsilon ${before}`;
			const pair = comparedBodies(
				body([`Xx two three four; five six.`, above, old]),
				body([`Xy two three four; five six.`, above, fresh]),
			);
			const start = pair.to.body.indexOf(fresh);
			return pair.comparison.segments
				.filter(({ op }) => op === 'insert')
				.map((one) => ('to' in one ? one.to[0] - start : 0))
				.at(-1);
		};
		assert.is(inserted('zeta;'), 0);
		assert.is(inserted('zeta'), 4);
	},
);

comparison.run();
