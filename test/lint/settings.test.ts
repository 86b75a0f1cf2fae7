import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../scripts/lint/lint.ts';
import { revisionRules, textRules } from '../../scripts/lint/rules.ts';
import { settableRules } from '../../scripts/model/lint-settings.ts';
import { catalogueOf } from '../store/policies-folder.ts';
import { moment } from '../timeline/history.ts';
import { places } from './policies.ts';

const settings = suite('lint: the settings of a policy');

const files = {
	'terms/2026-01-12.md': '# Terms\n\n1. A drill is lent for a week.\n',
	'terms/2026-02-02.md': '# Terms\n\n1. A drill is lent for two weeks.\n',
	'terms/2026-03-02.md': '# Terms\n\n1. A drill is lent for three weeks.\n',
};

/** What is wrong with a folder whose terms have these settings. */
async function placesWith(lintSettings: string, more: Readonly<Record<string, string>> = {}) {
	const catalogue = await catalogueOf({ ...files, 'terms/policy.yaml': lintSettings, ...more });
	return places([...catalogue.problems, ...lint(catalogue, moment('2026-11-22'))]);
}

settings('change the severity of a rule, or leave it out', async () => {
	assert.equal(await placesWith(''), [
		'terms/2026-02-02.md:1 warning missing-summary',
		'terms/2026-03-02.md:1 warning missing-summary',
	]);
	assert.equal(await placesWith('lint:\n  missing-summary: error\n'), [
		'terms/2026-02-02.md:1 error missing-summary',
		'terms/2026-03-02.md:1 error missing-summary',
	]);
	assert.equal(await placesWith('lint:\n  missing-summary: off\n'), []);
	assert.equal(await placesWith('lint:\n  identical-text: off\n'), await placesWith(''));
});

settings('except revisions', async () => {
	assert.equal(
		await placesWith('lint:\n  missing-summary:\n    severity: error\n    except: 2026-02-02, 2025-01-01\n'),
		['terms/2026-03-02.md:1 error missing-summary'],
	);
	assert.equal(await placesWith('lint:\n  missing-summary:\n    except: 2026-03-02\n'), [
		'terms/2026-02-02.md:1 warning missing-summary',
	]);
});

settings('except clauses, and no others', async () => {
	const more = {
		'terms/2026-03-02.md':
			'---\nsummary: Dates.\n---\n# Terms\n\n1. Вступает в силу с 1 сентября 2025 г.\n\n2. Вступает в силу с 2 сентября 2025 г.\n',
	};
	const [missing, first, second] = await placesWith('', more);
	assert.is(first, 'terms/2026-03-02.md:6 warning date-in-text');
	assert.is(second, 'terms/2026-03-02.md:8 warning date-in-text');
	assert.equal(await placesWith('lint:\n  date-in-text:\n    except: 2\n', more), [missing, first]);
	assert.equal(await placesWith('lint:\n  date-in-text:\n    except: "1,3"\n', more), [missing, second]);
});

settings('hold for the draft and for translations, too', async () => {
	const gap = '# Terms\n\n## 1. A\n\n1.1. One.\n\n1.3. Three.\n';
	const more = { 'terms/draft.md': gap, 'terms/2026-03-02.be.md': gap };
	const numbering = async (yaml: string) =>
		(await placesWith(yaml, more)).filter((place) => place.includes('numbering'));
	assert.equal(await numbering(''), [
		'terms/2026-03-02.be.md:7 warning numbering',
		'terms/draft.md:7 warning numbering',
	]);
	assert.equal(await numbering('lint:\n  numbering:\n    severity: error\n    except: 2026-03-02\n'), [
		'terms/draft.md:7 error numbering',
	]);
	assert.equal(await numbering('lint:\n  numbering:\n    except: "1.3"\n'), []);
});

settings('say of one policy nothing of another', async () => {
	const others = Object.entries(files).map(([path, text]) => [path.replace('terms', 'rules'), text] as const);
	const found = await placesWith('lint:\n  missing-summary: off\n', Object.fromEntries(others));
	assert.equal(found, [
		'rules/2026-02-02.md:1 warning missing-summary',
		'rules/2026-03-02.md:1 warning missing-summary',
	]);
});

settings('are told of a rule or a severity that is not known, with the one that is near', async () => {
	const { problems } = await catalogueOf({
		...files,
		'terms/policy.yaml': 'lint:\n  mising-summary: off\n  date-in-text: of\n  __proto__: off\n',
	});
	assert.equal(
		problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
		['2:3 unknown-key', '3:17 wrong-value', '4:3 unknown-key'],
	);
	assert.match(problems[0]!.message, '`mising-summary` is not a rule that can be set');
	assert.match(problems[0]!.advice, 'did you mean `missing-summary`?');
	assert.match(problems[1]!.advice, '`off` or `warning` or `error`');
});

settings('leave alone what keeps the record and the time true', async () => {
	const found = await placesWith('lint:\n  unsettled-upcoming: off\n  published-changed: off\n', {
		'terms/2026-02-02.md': '---\neffective: 2026-09-01\nsummary: Two weeks.\n---\nTwo weeks.\n',
		'terms/2026-03-02.md': '---\nsummary: Three weeks.\n---\nThree weeks.\n',
	});
	assert.equal(found, [
		'terms/policy.yaml:2 error unknown-key',
		'terms/policy.yaml:3 error unknown-key',
		'terms/2026-03-02.md:1 error unsettled-upcoming',
	]);
});

settings('are of rules that there are', () => {
	const known = new Set([...revisionRules, ...textRules].map(({ id }) => id));
	assert.equal(
		settableRules.filter((rule) => !known.has(rule)),
		[],
	);
});

settings.run();
