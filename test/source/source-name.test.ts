import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimProblems } from '../../scripts/source/claims.ts';
import { parseSourceName } from '../../scripts/source/source-name.ts';

const test = suite('source name');

function advice(path: string): string {
	const name = parseSourceName(path);
	return name.type === 'misnamed' ? `${name.words.message}; ${name.words.advice}` : name.type;
}

test('a revision, a second one that day, a draft and their translations are told by their names', () => {
	assert.equal(parseSourceName('privacy/2026-11-22.md'), { type: 'text', id: '2026-11-22' });
	assert.equal(parseSourceName('terms/business/2026-11-22.2.md'), { type: 'text', id: '2026-11-22.2' });
	assert.equal(parseSourceName('privacy/2026-11-22.2.pt-BR.md'), {
		type: 'text',
		id: '2026-11-22.2',
		language: 'pt-BR',
	});
	assert.equal(parseSourceName('privacy/draft.md'), { type: 'text', id: 'draft' });
	assert.equal(parseSourceName('privacy/draft.en.md'), { type: 'text', id: 'draft', language: 'en' });
});

test('settings and the log have their places', () => {
	assert.is(advice('site.yaml'), 'site-settings');
	assert.is(advice('publications.jsonl'), 'publication-log');
	assert.is(advice('privacy/policy.yaml'), 'policy-settings');
	assert.match(advice('policy.yaml'), 'in the folder of a policy');
	assert.match(advice('privacy/site.yaml'), 'at the root of the policies folder');
	assert.match(advice('privacy/policy.yml'), 'settings stand in `policy.yaml`');
});

test('a day that is not in the calendar is told apart from a day that is written another way', () => {
	assert.match(advice('privacy/2026-02-30.md'), 'there is no day `2026-02-30`');
	assert.match(advice('privacy/2026-2-3.md'), 'name it `2026-02-03.md`');
	assert.match(advice('privacy/2026_11_22.md'), 'name it `2026-11-22.md`');
	assert.match(advice('privacy/2026-11-22.1.md'), 'name it `2026-11-22.md`');
	assert.match(advice('privacy/2026-11-22.MD'), 'name it `2026-11-22.md`');
	assert.match(advice('privacy/２０２６-11-22.md'), 'name it `2026-11-22.md`');
	assert.match(advice('privacy/2026-11-22.markdown'), 'name it `2026-11-22.md`');
	assert.match(advice('privacy/Draft.md'), 'name it `draft.md`');
});

test('a text under a name that is no date, or in no policy, is not passed over', () => {
	assert.match(advice('privacy/policy-final.md'), 'does not say which day');
	assert.match(advice('privacy/22.11.2026.md'), 'does not say which day');
	assert.match(advice('2026-11-22.md'), 'a text stands outside any policy');
	assert.match(advice('privacy/2026-11-22.english.md'), '`english` is not a language');
});

test('programs, templates and what Eleventy would read as such are told, hidden or not', () => {
	for (const name of [
		'2026-11-22.11tydata.js',
		'.11tydata.js',
		'privacy.11tydata.json',
		'x.mts',
		'x.njk',
		'x.SH',
		'.eleventy.js',
	]) {
		assert.is(advice(`privacy/${name}`), 'program', name);
	}
});

test('pictures and notes are left out, hidden files are not seen', () => {
	assert.is(advice('README.md'), 'left-out');
	assert.is(advice('privacy/README.md'), 'left-out');
	assert.is(advice('privacy/scan.pdf'), 'left-out');
	assert.is(advice('REVISIONS.json'), 'left-out');
	assert.is(advice('.gitkeep'), 'hidden');
	assert.is(advice('privacy/.draft.md.swp'), 'hidden');
});

test('two files that claim one revision are found by case, by form of digits and by an idle number', () => {
	const twice = (...paths: string[]) => claimProblems(paths).map(({ path }) => path);
	assert.equal(twice('a/2026-11-22.MD', 'a/2026-11-22.md'), ['a/2026-11-22.md']);
	assert.equal(twice('a/2026-11-22.1.md', 'a/2026-11-22.md'), ['a/2026-11-22.md']);
	assert.equal(twice('a/2026-11-22.md', 'a/２026-11-22.md'), ['a/２026-11-22.md']);
	assert.equal(twice('a/2026-11-22.02.md', 'a/2026-11-22.2.md'), ['a/2026-11-22.2.md']);
	assert.equal(twice('a/2026-11-22.pt-BR.md', 'a/2026-11-22.pt-br.md'), ['a/2026-11-22.pt-br.md']);
	assert.equal(twice('a/2026-11-22.md', 'b/2026-11-22.md', 'a/2026-11-22.2.md', 'a/2026-11-22.en.md'), []);
});

test.run();
