import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite } from './built-site.ts';
import { buildSite } from './command-line.ts';
import { workspace, writeBelow } from './workspace.ts';

const folder = workspace();
const sources = {
	'site.yaml': 'name: Third Shelf Inc.\nlanguage: en\n',
	'terms/policy.yaml': 'language: en\n',
	'terms/2026-01-12.md': '# Terms of Third Shelf Inc.\n\nA tool is lent for a week.\n',
	'terms/2026-01-12.ru.md': '# Правила компании «Третья полка» с 2026 г.\n\nИнструмент выдаётся на неделю.\n',
	'terms/2026-02-09.md': '# Terms of Third Shelf Inc.\n\nA tool is lent for two weeks.\n',
	'terms/2026-02-09.ru.md':
		'# Правила компании «Третья полка» с 2026 г.\n\nИнструмент выдаётся на две недели.\n',
	'ask/2026-01-12.md': '# What may I borrow?\n\nA drill.\n',
	'ask/2026-01-12.ru.md': '# Что можно взять?\n\nДрель.\n',
	'ask/2026-02-09.md': '# What may I borrow?\n\nA saw.\n',
	'ask/2026-02-09.ru.md': '# Что можно взять?\n\nПилу.\n',
};
for (const [path, text] of Object.entries(sources)) writeBelow(join(folder, 'policies'), path, text);
const output = join(folder, 'site');
await buildSite([
	'--policies',
	join(folder, 'policies'),
	'--output',
	output,
	'--as-of',
	'2026-03-01T12:00:00Z',
]);
const site = builtSite(output);

/** Words that a full stop closes a second time, with what stands before them; a way up (`../`) and an open end are none. */
function closedTwice(text: string): readonly string[] {
	return [...text.matchAll(/.{0,30}\p{L}[.!?…]\.(?![./])/gu)].map(([words]) => words);
}

const stops = suite('full stops');

stops('close a name once, though it ends in one itself', () => {
	assert.ok(site.files.includes('ru/terms/2026-02-09/parallel/index.html'));
	for (const path of site.files.filter((file) => /\.(?:html|xml|ics)$/.test(file))) {
		assert.equal(closedTwice(site.text(path)), [], path);
	}
});

stops('end a name without a colon behind it, though what the page tells of it follows', () => {
	for (const path of site.files.filter((file) => /\.(?:html|json)$/.test(file))) {
		assert.not.match(site.text(path), /(?:borrow|взять)\?:/, path);
	}
	assert.match(site.text('ask/archive/index.html'), '<title>What may I borrow? All revisions</title>');
	assert.match(site.text('ru/ask/archive/index.html'), '<title>Что можно взять? Все редакции</title>');
	assert.match(
		site.text('terms/archive/index.html'),
		'<title>Terms of Third Shelf Inc.: all revisions</title>',
	);
});

stops.run();
