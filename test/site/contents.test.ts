import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { contentsHtml, contentsOf } from '../../scripts/site/parts/contents.ts';
import type { ContentsEntry } from '../../scripts/site/parts/contents.ts';

const contents = suite('contents of a text');

const within = ['{count} heading', '{count} headings'] as const;

function outline(entries: readonly ContentsEntry[]): string {
	return entries
		.map(({ text, entries: under, folded }) => {
			const count = folded === undefined ? '' : ` [${folded}]`;
			return under.length === 0 ? text + count : `${text}${count} (${outline(under)})`;
		})
		.join(', ');
}

function outlineOf(text: string): string {
	return outline(contentsOf(parseClauses(text).clauses, within));
}

contents('put each heading under the one it stands under, and leave out the title', () => {
	const text = '# Hire\n\n## Boats\n\n### Oars\n\n### Masts\n\n## Dogs\n\nAt noon.\n';
	assert.is(outlineOf(text), 'Boats (Oars, Masts), Dogs');
});

contents('begin at whatever level the text begins', () => {
	assert.is(outlineOf('#### Oars\n\n### Boats\n\n##### Masts\n\n## Dogs\n'), 'Boats (Masts), Dogs');
});

contents('are none where there is one heading beside the title', () => {
	assert.is(outlineOf('# Hire\n\n## Boats\n\nBlue.\n'), '');
});

contents('of very many headings say of each how many it folds away', () => {
	const articles = Array.from({ length: 21 }, (_, place) => `### Article ${place + 1}\n`).join('\n');
	const shown = outlineOf(`# Code\n\n## Boats\n\n${articles}\n## Dogs\n\n${articles}\n## Cats\n`);
	assert.match(shown, /^Boats \[21 headings\] \(Article 1, .*\), Dogs \[21 headings\] \(.*\), Cats$/);
});

contents('are lists that nest, of words and never of markup', () => {
	const { clauses } = parseClauses('# Hire\n\n## Boats `<b>`\n\n### Oars & more\n\n## Dogs\n');
	const html = contentsHtml(contentsOf(clauses, within), 'en').replaceAll('\n', '');
	assert.is(
		html.replaceAll(/ (?:href|role)="[^"]*"/g, ''),
		'<ol><li><a>Boats &lt;b&gt;</a><ol><li><a>Oars &amp; more</a></li></ol></li><li><a>Dogs</a></li></ol>',
	);
});

contents.run();
