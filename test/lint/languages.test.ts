import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Problem, problemIn } from '../../scripts/model/problem.ts';
import { foundIn } from './one-text.ts';
import { found, written } from './policies.ts';

const test = suite('lint: languages');

const history = [
	written('2026-01-01', { effective: '2026-05-01' }, '# П\n\nВступает в силу с 1 мая 2025 г.\n'),
	written('2026-02-01', { effective: '2026-01-01', corrects: '2025-01-01', kind: 'correction' }),
	written('2026-03-01', { withdraws: '2026-09-01', keeps: '2026-03-01' }),
	written('2026-04-01', { effective: '2026-03-15' }),
	written('2026-04-02', { kind: 'withdrawal', withdraws: '2026-04-01', effective: '2026-06-01' }),
];

const text =
	'# Правила\n\n## 1. А\n\n1.1. Сайт example.by (далее — Комп\u0061ния) и (далее — Никто).\n\n1.1. Ещё (раз, 31 июня 2026 г.\n\n1.3. См. пункт 1.9 и ФЗ.\n\n- Раз с\n- и два;\n- Три;\n\n##\n\n##\n';

const problems: readonly Problem[] = [
	...found(history, { rule: { notice: { days: 30 }, retroactive: 'forbidden', clause: '6.2' } }),
	...foundIn(text),
];

test('all that rules find is told in Russian too, and no English is left in it', () => {
	assert.ok(new Set(problems.map(({ rule }) => rule)).size > 12);
	for (const problem of problems) {
		const { message, advice, ...rest } = problemIn(problem, 'ru');
		assert.not.ok('russian' in rest);
		for (const words of [message, advice]) {
			assert.match(words, /\p{Script=Cyrillic}/u, problem.rule);
			const plain = words.replaceAll(/`[^`]*`|«[^»]*»|example\.by|policy\.yaml|lint|U\+\w+/g, '');
			assert.not.match(plain, /[a-z]{3}/i, `${problem.rule}: ${words}`);
		}
	}
});

test('in English no Russian is left but what is quoted', () => {
	for (const problem of problems) {
		const { message, advice } = problemIn(problem, 'en');
		const plain = `${message}; ${advice}`.replaceAll(/“[^”]*”/g, '');
		assert.not.match(plain, /\p{Script=Cyrillic}/u, `${problem.rule}: ${message}`);
	}
});

test.run();
