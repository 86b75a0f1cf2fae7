import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite } from './built-site.ts';
import { buildSite } from './command-line.ts';
import { htmlPage, ofClass } from './html-page.ts';
import { startPreview } from './preview-server.ts';
import { workspace } from './workspace.ts';

const folder = workspace();
const policies = join(folder, 'policies');
mkdirSync(join(policies, 'terms/business'), { recursive: true });
const text = '# Terms\n\n## 1. A\n\n1.1. One.\n\n1.2. Two.\n';
const slip = text.replace('1.2. Two', '1.3. (<3 three');
writeFileSync(join(policies, 'terms/2026-11-01.md'), text);
writeFileSync(join(policies, 'terms/policy.yaml'), 'language: en\n');
writeFileSync(join(policies, 'terms/draft.md'), slip);
writeFileSync(join(policies, 'terms/business/2026-11-01.md'), text);
const asOf = ['--as-of', '2026-11-28'];

const bar = suite('the bar of problems');

bar('stands on the pages of the policy in a preview, with place and advice, as text', async () => {
	const output = join(folder, 'preview');
	await buildSite(['--drafts', '--policies', policies, '--output', output, ...asOf]);
	const site = builtSite(output);
	for (const path of ['terms/draft/index.html', 'terms/index.html', 'index.html']) {
		const html = site.text(path);
		assert.is(htmlPage(html).elements.filter(ofClass('problems')).length, 1, path);
		assert.match(html, 'terms/draft.md:7:1');
		assert.match(html, 'number the clauses without a gap');
		assert.match(html, '(&lt;3 three');
		assert.not.match(html, '(<3 three');
	}
	assert.not.match(site.text('terms/business/index.html'), 'class="problems"');
});

bar('is nowhere in a production build', async () => {
	const output = join(folder, 'site');
	writeFileSync(join(policies, 'terms/business/2026-11-01.md'), slip);
	await buildSite(['--policies', policies, '--output', output, ...asOf]);
	const site = builtSite(output);
	for (const path of site.pages) assert.not.match(site.text(path), 'class="problems"', path);
	writeFileSync(join(policies, 'terms/business/2026-11-01.md'), text);
});

bar('comes and goes as the draft is written, beside its redline', async () => {
	const preview = await startPreview({ policies, folder, words: asOf });
	try {
		for (const path of ['terms/draft/', 'terms/2026-11-01...draft/'])
			await preview.until(path, (html) => html.includes('terms/draft.md:7:1'));
		writeFileSync(join(policies, 'terms/draft.md'), `---\nsummary: More.\n---\n${text}\n1.3. Three.\n`);
		await preview.until(
			'terms/draft/',
			(html) => html.includes('Three.') && !html.includes('<aside class="problems">'),
		);
		assert.not.match((await preview.get('terms/draft/')).bytes.toString(), 'draft.md:');
	} finally {
		await preview.stop();
	}
});

bar.run();
