import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite } from './built-site.ts';
import { clubDay, clubPolicies, clubSite, clubSiteAsOf } from './club.ts';
import { buildSite, runHere } from './command-line.ts';
import { htmlPage } from './html-page.ts';
import { linkFault, linksOf } from './site-links.ts';
import { workspace } from './workspace.ts';

const folder = workspace();
cpSync(clubPolicies, join(folder, 'policies'), { recursive: true });
appendFileSync(join(folder, 'policies/site.yaml'), 'samples: false\n');
const output = join(folder, 'site');
await buildSite(['--policies', join(folder, 'policies'), '--output', output, '--as-of', clubDay]);
const withoutSamples = builtSite(output);
const prefixed = await clubSiteAsOf(clubDay, ['--path-prefix', '/legal/']);
const plain = await clubSite();

const settings = suite('the settings of a site');

settings('leave samples out where they say so, without a trace', () => {
	assert.ok(plain.files.includes('raffle/index.html'));
	for (const path of withoutSamples.files) {
		assert.not.match(path, /raffle/);
		assert.not.ok(withoutSamples.bytes(path).includes('affle'), path);
	}
});

settings('leave every link leading somewhere when samples are left out', () => {
	const faults = withoutSamples.pages
		.filter((path) => path !== '404.html')
		.flatMap((path) => linksOf(path, htmlPage(withoutSamples.text(path))))
		.filter(({ isOfText }) => !isOfText)
		.flatMap((link) => linkFault(withoutSamples, link) ?? []);
	assert.equal(faults, []);
});

settings('put a site under a path without a change but to the page for wrong addresses', () => {
	assert.equal(prefixed.files, plain.files);
	const changed = plain.files.filter((path) => !plain.bytes(path).equals(prefixed.bytes(path)));
	assert.equal(changed, ['404.html']);
});

settings('begin every link of the page for wrong addresses with the path of the site', () => {
	const links = linksOf('404.html', htmlPage(prefixed.text('404.html')));
	assert.ok(links.length > 2);
	for (const { target } of links) assert.match(target, /^(?:\/legal\/|#)/);
});

settings('refuse a path that is none', async () => {
	const words = ['build', '--policies', clubPolicies, '--output', join(folder, 'other')];
	for (const path of ['https://example.org/', '../up', 'a b']) {
		const { status, err } = await runHere([...words, '--path-prefix', path]);
		assert.is(status, 2, path);
		assert.match(err, /--path-prefix is a path/);
	}
});

settings.run();
