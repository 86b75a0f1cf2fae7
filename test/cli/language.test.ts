import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../scripts/cli/main.ts';
import { inWorkplace } from './workplace.ts';

const test = suite('the language problems are told in');

const slip = { 'p/2026-11-01.md': '# P\n\n## 1. A\n\n1.1. One.\n\n1.3. Three.\n' };

test('is English, Russian where that is asked for, and the terminal’s where nothing is', () =>
	inWorkplace(slip, async ({ run, policies }) => {
		assert.match((await run('check --as-of 2026-11-28')).err, 'a number is left out');
		assert.match((await run('check --as-of 2026-11-28 --language ru')).err, 'номер пропущен');
		let told = '';
		const terminal = {
			out: () => undefined,
			err: (text: string) => void (told += text),
			language: 'ru',
		} as const;
		await main(['check', '--policies', policies], terminal);
		assert.match(told, 'номер пропущен');
		assert.is((await run('check --language fr')).status, 2);
	}));

test('is that of data and annotations too, whose form stays the same', () =>
	inWorkplace(slip, async ({ run }) => {
		const { out } = await run('check --as-of 2026-11-28 --format json --language ru');
		const [problem] = JSON.parse(out) as Readonly<Record<string, string>>[];
		assert.match(problem?.['message'] ?? '', 'номер пропущен');
		assert.not.ok('russian' in (problem ?? {}));
		assert.match((await run('check --as-of 2026-11-28 --format github --language ru')).out, 'номер пропущен');
	}));

test.run();
