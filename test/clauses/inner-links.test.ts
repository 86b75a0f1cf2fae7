import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clausesHtml } from '../../scripts/clauses/clause-html.ts';
import { innerLinks } from '../../scripts/clauses/inner-links.ts';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { clausesIn } from './outline.ts';

const test = suite('links within a text');

/** Each link as the name it gives and the id of the clause it leads to. */
function led(body: string): readonly (readonly [name: string, id: string | undefined])[] {
	return innerLinks(clausesIn(body)).map(({ name, clause }) => [name, clause?.id]);
}

test('lead to a clause by its id', () => {
	assert.equal(led('# Rules\n\nSee [below](#2.1) and [the end](#the-end).\n\n2.1. Words.\n\n## The end\n'), [
		['2.1', '2.1'],
		['the-end', 'the-end'],
	]);
});

test('lead to a heading by the name that hosts of Markdown give it: all its words, its number among them', () => {
	const body = (link: string, heading: string) => `See [there](#${link}).\n\n## ${heading}\n\nWords.\n`;
	for (const [link, heading] of [
		['f-submitting-notices', 'F. Submitting Notices'],
		['1-whats-new--and-old', '1. What’s new — and old?'],
		['3-общие-положения', '3. Общие положения'],
		['3-%D0%BE%D0%B1%D1%89%D0%B8%D0%B5', '3. Общие'],
		['2-own_words', '2. *Own_words*'],
		['B-Account', 'B. Account'],
	] as const) {
		const [[, id] = []] = led(body(link, heading));
		assert.is(id, heading.slice(0, 1).toLowerCase(), heading);
	}
});

test('lead to the second of two headings alike by the name with -1', () => {
	const body =
		'See [a](#1-fees) and [b](#1-fees-1).\n\n## A. Club\n\n### 1. Fees\n\n## B. Guests\n\n### 1. Fees\n';
	assert.equal(led(body), [
		['1-fees', 'a.1'],
		['1-fees-1', 'b.1'],
	]);
});

test('lead nowhere where nothing is called so; to the top of a page is somewhere', () => {
	assert.equal(led('See [a](#9-gone), [b](#), [c](#top), [d](https://a.example/#9) and [e](#%E0).\n'), [
		['9-gone', undefined],
		['%E0', undefined],
	]);
});

test('are told once, however many stretches of words they have', () => {
	assert.equal(led('See [a **bold** link](#x).\n\n| [in a cell](#y) |\n|---|\n'), [
		['x', undefined],
		['y', undefined],
	]);
});

test('find a place in the heading they call by other names than its id, one for each', () => {
	const html = clausesHtml(
		clausesIn('[F](#f-notices), [again](#f-notices), [F](#F-Notices), [F](#f).\n\n## F. Notices\n\nWords.\n'),
	);
	assert.match(
		html,
		'<h2 id="f"><span class="anchor" id="f-notices"></span><span class="anchor" id="F-Notices"></span><a ',
	);
	assert.is(html.split('class="anchor"').length, 3);
});

test('lead to a clause, and not to what the page itself calls by that name', () => {
	const html = clausesHtml(clausesIn('See [it](#status).\n\n## Status\n\nWords.\n'));
	assert.match(html, '<a href="#status~2" ');
	assert.match(html, '<h2 id="status~2">');
	assert.not.match(html, 'class="anchor"');
	assert.equal(led('See [it](#status).\n\n## Where it stands {#status}\n\nWords.\n'), [
		['status', 'status~2'],
	]);
});

test('are led to the last of thousands of headings alike', () => {
	const body = `See [it](#note-4999).\n\n${'## Note\n\nWords.\n\n'.repeat(5000)}`;
	const { clauses } = parseClauses(body);
	const [link] = innerLinks(clauses);
	assert.is(
		link!.clause,
		clauses.findLast(({ kind }) => kind === 'heading'),
	);
});

test.run();
