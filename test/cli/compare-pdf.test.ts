import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../scripts/cli/main.ts';
import { pdfTools } from '../exports/pdf-text.ts';
import { clubDay, clubPolicies } from '../site/club.ts';
import { sha256 } from '../site/built-site.ts';
import { workspace } from '../site/workspace.ts';

const tools = await pdfTools();
const output = join(workspace(), 'changes.pdf');
const quiet = { out: () => undefined, err: () => undefined };

async function compared(a: string, b: string): Promise<Buffer> {
	const words = ['--format', 'pdf', '--output', output, '--policies', clubPolicies, '--as-of', clubDay];
	assert.is(await main(['compare', a, b, ...words], quiet), 0);
	return readFileSync(output);
}

const test = suite('compare --format pdf');
const tried = tools === undefined ? test.skip : test;

tried('names any two revisions, their status and their digests, and gives the same bytes again', async () => {
	const pdf = await compared('rules@2026-03-02', 'rules@2026-01-12');
	const words = tools!.read(pdf, 'pdftotext', ['-raw']).replace(/\s+/g, ' ');
	assert.match(words, 'Редакция от 2 марта 2026 г.');
	assert.match(words, /Этот текст действовал с .{0,60} до /);
	assert.match(words, 'По состоянию на 1 октября 2026 г.');
	for (const id of ['2026-01-12', '2026-03-02']) {
		assert.match(words.replaceAll(' ', ''), sha256(readFileSync(join(clubPolicies, `rules/${id}.md`))));
	}
	assert.ok(pdf.equals(await compared('rules@2026-03-02', 'rules@2026-01-12')));
});

tried('compares files that are no revisions', async () => {
	const [a, b] = ['2026-01-12', '2026-01-12.en'].map((id) => join(clubPolicies, `rules/${id}.md`));
	assert.match(
		tools!.read(await compared(a!, b!), 'pdfinfo'),
		/Title:\s+2026-01-12\.en\.md: comparison of revisions/,
	);
});

test.run();
