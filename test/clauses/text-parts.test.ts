import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clausesHtml } from '../../scripts/clauses/clause-html.ts';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';

const parts = suite('the parts of a long text');

const sentence = 'The Hirer brings the boat back clean and before dark. ';

function htmlOf(body: string): string {
	return clausesHtml(parseClauses(body).clauses);
}

/** What stands in each part. */
function partsOf(body: string): readonly string[] {
	return [...htmlOf(body).matchAll(/<div class="part">\n(.*?)<\/div>\n(?=<div class="part">|$)/gs)].map(
		([, html]) => html!,
	);
}

/** Sections of about as many sentences each. */
function sections(count: number, sentences: number): string {
	return Array.from(
		{ length: count },
		(_, n) => `## ${n + 1}. Boats\n\n${sentence.repeat(sentences)}\n`,
	).join('\n');
}

parts('are none in a text of a few screens', () => {
	assert.not.match(htmlOf(sections(10, 5)), '<div');
});

parts('have every clause once and in order, and nothing else', () => {
	const body = sections(40, 10);
	const ids = [...htmlOf(body).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	assert.equal(
		ids,
		parseClauses(body).clauses.map(({ id }) => id),
	);
	assert.is(htmlOf(body).replaceAll(/<\/?div[^>]*>\n/g, ''), partsOf(body).join(''));
	assert.ok(partsOf(body).length > 3);
});

parts('begin with a heading where the text has headings, and are of a few screens each', () => {
	for (const part of partsOf(sections(60, 12))) {
		assert.match(part, /^<h2/);
		assert.ok(part.length < 8000);
	}
});

parts('are not longer by much where the text has none', () => {
	const found = partsOf(`${sentence.repeat(4)}\n\n`.repeat(200));
	assert.ok(found.length > 3);
	for (const part of found) assert.ok(part.length < 10_000);
});

parts('cut no list, table or quotation', () => {
	const list = `- ${sentence}\n`.repeat(200);
	const found = partsOf(`${sections(20, 8)}\n\n${list}\n\n${sections(20, 8)}`);
	assert.ok(found.length > 3);
	assert.is(found.filter((part) => part.includes('<li>')).length, 1);
	for (const part of found)
		assert.is(part.match(/<(?:ul|li)\b/g)?.length, part.match(/<\/(?:ul|li)>/g)?.length);
});

parts.run();
