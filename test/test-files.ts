import { readdirSync } from 'node:fs';

/** Every file of tests, by path from the project's folder; `npm test` runs these and no others. */
export function testFiles(): readonly string[] {
	return readdirSync('test', { recursive: true, encoding: 'utf8' })
		.map((path) => `test/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('.test.ts') && !path.startsWith('test/fixtures/'))
		.toSorted();
}
