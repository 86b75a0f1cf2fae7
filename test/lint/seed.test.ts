import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../scripts/lint/lint.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { moment } from '../timeline/history.ts';

const catalogue = await readCatalogue('policies');

/** The policies as they were before anything was recorded: what is published is no longer judged. */
const policies = catalogue.policies.map((policy) => ({
	...policy,
	revisions: policy.revisions.map((revision) => ({
		...revision,
		posted: { ...revision.posted, recorded: false },
	})),
}));
const found = lint({ ...catalogue, policies }, moment('2026-11-22'));

/** What a lawyer finds in the company's policy: the rule, and what the line says there. */
function findingsIn(path: string): readonly string[] {
	const revisions = policies.flatMap((policy) => [...policy.revisions, policy.draft ?? []].flat());
	const lines = revisions.find(({ source }) => source.path === path)?.source.text.split('\n') ?? [];
	return found
		.filter((problem) => problem.path === path)
		.map(({ line, column, rule }) => `${rule}: ${(lines[line - 1] ?? '').slice(column - 1).slice(0, 24)}`);
}

const seed = suite('lint: the privacy policy');

seed('what is wrong with the published text is found, and nothing that is not', () => {
	assert.equal(findingsIn('privacy/2026-11-22.md'), [
		'undefined-term: Сайта. Все термины и опр',
		'mixed-jurisdiction: ФЗ «О персональных данны',
		'broken-list: и рекламы услуг;',
		'broken-list: сообщений посредством эл',
		'broken-list: ;',
		'broken-list: услуги Сайта либо для ис',
		'broken-list: Пользователем;',
		'mixed-jurisdiction: органам государственной ',
		'broken-list: или третьих лиц в случая',
		'mixed-jurisdiction: законодательством Россий',
	]);
});

seed('the proposal mends the lists and the references to Russian law', () => {
	assert.equal(findingsIn('privacy/draft.md'), [
		'undefined-term: Сайта. Все термины и опр',
		'broken-list: ;',
	]);
});

seed.run();
