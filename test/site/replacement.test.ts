import {
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeSiteFile } from '../../scripts/store/site/site-files.ts';
import { replaceSite } from '../../scripts/store/site/site-folder.ts';
import { folderDigest } from './built-site.ts';
import { clubDay, clubFolder, clubPolicies } from './club.ts';
import { buildSite, buildSiteApart, runCommandLine, runHere } from './command-line.ts';
import { workspace } from './workspace.ts';

const folder = workspace();
const output = join(folder, 'public/site');
const later = '2026-12-01T00:00:00+03:00';

function words(asOf: string, target = output): readonly string[] {
	return ['--policies', clubPolicies, '--output', target, '--as-of', asOf];
}

cpSync(await clubFolder(), output, { recursive: true });
const old = folderDigest(output);
const start = performance.now();
await buildSiteApart(words(later, join(folder, 'new/site')));
const duration = performance.now() - start;
const fresh = folderDigest(join(folder, 'new/site'));

const replacement = suite('the site that stands');

replacement('is another at the later moment, so that a mixture would show', () => {
	assert.is.not(fresh, old);
});

replacement('is made beside what another user writes at the same time, which stays', async () => {
	const place = join(folder, 'shared');
	// The first process of the machine runs always, and is another user's unless we are its.
	mkdirSync(join(place, '.site.build-1'), { recursive: true });
	await replaceSite(join(place, 'site'), (staging) => {
		writeSiteFile(staging, 'index.html', 'new');
		return Promise.resolve();
	});
	assert.equal(readdirSync(place).toSorted(), ['.site.build-1', 'site']);
});

replacement('stays byte for byte where the policies have problems, and every problem is told', async () => {
	const policies = join(folder, 'faulty');
	cpSync(clubPolicies, policies, { recursive: true });
	writeFileSync(join(policies, 'cards/2026-09-28.md'), '---\nefective: 2027-01-01\n---\n\n# Gift Cards\n');
	writeFileSync(join(policies, 'raffle/2026-02-30.md'), '# Raffle Rules\n');
	writeFileSync(join(policies, 'rules/2026-03-02.md'), '# Правила\n\nДругие слова.\n');
	const { status, err } = await runHere(['build', '--policies', policies, '--output', output]);
	assert.is(status, 1);
	const errors = err.split('\n').filter((line) => /: error: /.test(line));
	for (const line of errors) assert.match(line, /^\S.*:\d+:\d+: error: .+; .+ \([a-z-]+\)$/);
	assert.equal(errors, errors.toSorted());
	for (const path of ['cards/2026-09-28.md:2:', 'raffle/2026-02-30.md:', 'rules/2026-03-02.md:']) {
		assert.ok(
			errors.some((line) => line.includes(path)),
			path,
		);
	}
	assert.is(folderDigest(output), old);
	assert.equal(readdirSync(join(folder, 'public')), ['site']);
});

replacement('is the old one or the new one, whole, whenever a build is killed', async () => {
	const seen = new Set<string>();
	// Some moments of many; `npm run test:long swaps` kills at every call of the exchange.
	for (const part of [0.5, 0.8, 0.95, 1]) {
		await runCommandLine(['build', ...words(later)], { killAfter: duration * part });
		const digest = folderDigest(output);
		assert.ok(digest === old || digest === fresh, `killed after ${part} of a build`);
		seen.add(digest);
		if (digest === fresh) await buildSite(words(clubDay));
	}
	assert.ok(seen.has(old));
});

replacement('is alone again after the next build: what killed ones left is cleared away', async () => {
	const left = join(folder, 'public', '.site.build-999999999');
	mkdirSync(left);
	writeFileSync(join(left, 'index.html'), 'half a site');
	await buildSite(words(later));
	assert.is(folderDigest(output), fresh);
	assert.equal(readdirSync(join(folder, 'public')), ['site']);
});

replacement('loses the pages of what is no longer there', async () => {
	writeFileSync(join(output, 'stray.html'), 'left over');
	await buildSite(words(later));
	assert.not.ok(existsSync(join(output, 'stray.html')));
});

replacement('is never put in the place of anything else', async () => {
	const foreign = join(folder, 'documents');
	mkdirSync(foreign);
	writeFileSync(join(foreign, 'will.txt'), 'the only copy');
	const { status, err } = await runHere(['build', ...words(clubDay, foreign)]);
	assert.is(status, 2);
	assert.match(err, /documents/);
	assert.equal(readdirSync(foreign), ['will.txt']);
	assert.is(readFileSync(join(foreign, 'will.txt'), 'utf8'), 'the only copy');
	assert.not.ok(readdirSync(folder).some((name) => name.startsWith('.documents')));
});

replacement('is put in the place of no site that something else was put into', async () => {
	const place = join(folder, 'checkout/site');
	const build = (): Promise<void> =>
		replaceSite(place, (staging) => {
			writeSiteFile(staging, 'assets/in-force.css', '');
			writeSiteFile(staging, 'index.html', 'a page');
			writeSiteFile(staging, 'privacy/index.html', 'a page');
			return Promise.resolve();
		});
	await build();
	await build();
	for (const [name, path] of Object.entries({ '.git': '.git/HEAD', CNAME: 'CNAME', notes: 'notes/a.txt' })) {
		writeSiteFile(place, path, 'the only copy');
		let told = '';
		await build().catch((error: unknown) => (told = (error as Error).message));
		assert.match(told, `holds ${name}, something other than a site of ours`);
		assert.is(readFileSync(join(place, path), 'utf8'), 'the only copy');
		rmSync(join(place, name), { recursive: true });
	}
	await build();
});

replacement('is put where a link leads, and the link stays', async () => {
	const [place, link] = [join(folder, 'elsewhere/site'), join(folder, 'linked')];
	mkdirSync(place, { recursive: true });
	symlinkSync('elsewhere/site', link);
	for (const name of ['the first', 'the next']) {
		await replaceSite(link, async (staging) => {
			await Promise.resolve();
			writeSiteFile(staging, 'assets/in-force.css', '');
			writeSiteFile(staging, 'index.html', name);
		});
		assert.ok(lstatSync(link).isSymbolicLink());
		assert.is(readFileSync(join(place, 'index.html'), 'utf8'), name);
		assert.equal(readdirSync(join(folder, 'elsewhere')), ['site']);
	}
});

replacement('is never put in the place of a file', async () => {
	const file = join(folder, 'will.txt');
	writeFileSync(file, 'the only copy');
	const { status, err } = await runHere(['build', ...words(clubDay, file)]);
	assert.is(status, 2);
	assert.match(err, /will\.txt is something other than a site of ours.*: name another folder/);
	assert.is(readFileSync(file, 'utf8'), 'the only copy');
});

replacement.run();
