import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Language } from '../../scripts/model/language.ts';
import { isoMoment, parseZone, type ZoneName } from '../../scripts/model/moment.ts';
import { parsePolicySlug, type PolicySlug } from '../../scripts/model/policy-slug.ts';
import type { Publication } from '../../scripts/model/publication.ts';
import { policyOf, type PolicyContext } from '../../scripts/source/policy.ts';
import { readPolicyTexts } from '../../scripts/source/policy-texts.ts';
import { parseSourceName } from '../../scripts/source/source-name.ts';

const test = suite('policy');
const slug = parsePolicySlug('terms') as PolicySlug;

function policyFrom(files: Readonly<Record<string, string>>, site: Partial<PolicyContext> = {}) {
	const context = { zone: parseZone('Europe/Minsk') as ZoneName, publications: new Map(), ...site };
	const all = Object.entries(files).map(([name, text]) => {
		const path = `terms/${name}`;
		return { name: parseSourceName(path), file: { path, bytes: Buffer.from(text), sha256: '' } };
	});
	const texts = all.flatMap(({ name, file }) => (name.type === 'text' ? [{ ...name, file }] : []));
	const settings = all.find(({ name }) => name.type === 'policy-settings')?.file;
	const present = new Set(texts.filter(({ language }) => language === undefined).map(({ id }) => id));
	const read = readPolicyTexts({ texts, present, ...(settings && { settings }) }, context.zone);
	const { policy, problems } = policyOf(slug, read, context);
	return { policy, problems: [...read.problems, ...problems] };
}

test('a title is the one declared, else the first heading of the latest edition, else the slug', () => {
	const two = { '2026-01-01.md': '# Old\n', '2026-02-01.md': '# New\n' };
	assert.is(policyFrom(two).policy.title, 'New');
	assert.is(policyFrom({ ...two, 'policy.yaml': 'title: Terms of use\n' }).policy.title, 'Terms of use');
	assert.is(policyFrom({ '2026-01-01.md': 'Text.\n' }).policy.title, 'terms');
	const notice = '---\nkind: withdrawal\nwithdraws: 2026-02-01\n---\n# Notice\n';
	assert.is(policyFrom({ ...two, '2026-03-01.md': notice, 'draft.md': '# Draft\n' }).policy.title, 'New');
});

test('a notice without a heading is called as the edition before it', () => {
	const repeal = {
		'2026-01-01.md': '# Rules\n\nOld.\n',
		'2026-02-01.md': '---\nkind: repeal\n---\n',
		'2026-03-01.md': '# Order\n\nNew.\n',
	};
	assert.equal(
		policyFrom(repeal).policy.revisions.map(({ title }) => title),
		['Rules', 'Rules', 'Order'],
	);
});

test('a revision keeps its own title before that of the policy', () => {
	const files = {
		'policy.yaml': 'title: Terms\n',
		'2026-01-01.md': '---\ntitle: Rules\n---\n# A\n',
		'2026-02-01.md': '# B\n',
	};
	assert.equal(
		policyFrom(files).policy.revisions.map(({ title }) => title),
		['Rules', 'Terms'],
	);
});

test('a language is that of the policy, else of the site, else guessed', () => {
	const russian = { '2026-01-01.md': 'Условия использования.\n' };
	assert.is(policyFrom(russian).policy.language, 'ru');
	assert.is(policyFrom(russian, { language: 'pl' as Language }).policy.language, 'pl');
	const declared = { ...russian, 'policy.yaml': 'language: kk\n' };
	assert.is(policyFrom(declared, { language: 'pl' as Language }).policy.language, 'kk');
});

test('revisions stand in order of their ids, the draft apart', () => {
	const files = {
		'draft.md': 'D\n',
		'2026-01-01.10.md': 'C\n',
		'2026-01-01.md': 'A\n',
		'2026-01-01.2.md': 'B\n',
	};
	const { policy } = policyFrom(files);
	assert.equal(
		policy.revisions.map(({ id }) => id),
		['2026-01-01', '2026-01-01.2', '2026-01-01.10'],
	);
	assert.is(policy.draft?.id, 'draft');
});

test('a folder with only a draft is a policy without revisions', () => {
	const { policy, problems } = policyFrom({ 'draft.md': '# Terms to come\n' });
	assert.equal(policy.revisions, []);
	assert.is(policy.title, 'Terms to come');
	assert.equal(problems, []);
});

test('a revision was posted when the log says, else at the start of its day, which is then not recorded', () => {
	const at = '2026-01-01T14:05:31+03:00';
	const entry = { policy: 'terms', revision: '2026-01-01', at, backfilled: true } as Publication;
	const files = { '2026-01-01.md': 'A\n', '2026-02-01.md': 'B\n' };
	const [first, second] = policyFrom(files, { publications: new Map([['terms@2026-01-01', entry]]) }).policy
		.revisions;
	assert.is(first && isoMoment(first.posted.at), at);
	assert.is(first?.posted.recorded && first.posted.backfilled, true);
	assert.is(second && isoMoment(second.posted.at), '2026-02-01T00:00:00+03:00');
	assert.is(second?.posted.recorded || second?.posted.backfilled, false);
});

test('a day the zone skipped is a problem of the file, unless the log knows the moment', () => {
	const zone = parseZone('Pacific/Apia') as ZoneName;
	const files = { '2011-12-29.md': 'A\n', '2011-12-30.md': 'B\n' };
	const { policy, problems } = policyFrom(files, { zone });
	assert.equal(
		problems.map(({ path, rule }) => `${path} ${rule}`),
		['terms/2011-12-30.md posting-day'],
	);
	assert.is(policy.revisions.length, 1);
	const entry = { policy: 'terms', revision: '2011-12-30', at: '2011-12-31T10:00:00+14:00' } as Publication;
	const logged = policyFrom(files, { zone, publications: new Map([['terms@2011-12-30', entry]]) });
	assert.equal(logged.problems, []);
});

test('translations belong to their revision, by language, with a title of their own', () => {
	const { policy, problems } = policyFrom({
		'2026-01-01.md': '# Условия\n',
		'2026-01-01.pl.md': 'Tekst.\n',
		'2026-01-01.en.md': '---\nsummary: Why\n---\n# Terms\n',
	});
	assert.equal(problems, []);
	assert.equal(
		policy.revisions[0]?.translations.map(({ language, title, summary }) => [language, title, summary]),
		[
			['en', 'Terms', 'Why'],
			['pl', 'Условия', undefined],
		],
	);
});

test('a translation into the language of the policy is a problem', () => {
	const { problems } = policyFrom({ '2026-01-01.md': '# Terms\n', '2026-01-01.en.md': 'B\n' });
	assert.equal(
		problems.map(({ path, rule }) => `${path} ${rule}`),
		['terms/2026-01-01.en.md translation'],
	);
});

test('a policy may be a sample, and promise a notice period', () => {
	const { policy } = policyFrom({
		'2026-01-01.md': 'A\n',
		'policy.yaml': 'sample: true\ncommencement: { notice: P30D }\n',
	});
	assert.is(policy.sample, true);
	assert.equal(policy.commencementRule, { notice: { days: 30 }, retroactive: 'allowed' });
});

test('settings of rules have a severity or exceptions, or both', () => {
	const { policy, problems } = policyFrom({
		'2026-01-01.md': 'A\n',
		'policy.yaml':
			'lint:\n  missing-summary: off\n  date-in-text: { except: "2026-01-01 ,2.1" }\n  notice-close: { severity: error }\n',
	});
	assert.equal(problems, []);
	assert.equal(policy.lint, {
		'missing-summary': { severity: 'off', except: [] },
		'date-in-text': { except: ['2026-01-01', '2.1'] },
		'notice-close': { severity: 'error', except: [] },
	});
});

test.run();
