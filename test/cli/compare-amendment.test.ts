import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace } from './workplace.ts';

const test = suite('compare --format amendment');

const first = {
	'rules/2026-01-01.md': '# Правила\n\n1. Срок выдачи три дня.\n\n2. Плата [указана](a.md) здесь.\n',
};
const both = {
	...first,
	'rules/2026-02-01.md': first['rules/2026-01-01.md'].replace('три дня', 'пять дней').replace('a.md', 'b.md'),
};

test('writes the amendment in the language of the policy, proves it, and tells what no words say', () =>
	inWorkplace(both, async ({ run }) => {
		const { status, out, err } = await run('compare rules@2026-01-01 rules@2026-02-01 --format amendment');
		assert.is(status, 0);
		assert.match(out, /\n\n1\) в пункте 1 слова «три дня» заменить словами «пять дней»\.\n$/);
		assert.is(err, 'the amendment does not say that links lead elsewhere: 2.\n');
	}));

test('writes it in the language asked for', () =>
	inWorkplace(both, async ({ run }) => {
		const command = 'compare rules@2026-01-01 rules@2026-02-01 --format amendment --in';
		assert.match((await run(`${command} en`)).out, 'in clause 1, for “три дня” substitute “пять дней”');
		assert.match((await run(`${command} be`)).out, 'у пункце 1 словы «три дня» замяніць словамі');
		const { status, out, err } = await run(`${command} fr`);
		assert.is(status, 2);
		assert.is(out, '');
		assert.match(err, /--in is ru, be or en, not fr/);
	}));

test.run();
