import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { inWorkplace } from '../cli/workplace.ts';
import { htmlPage } from './html-page.ts';
import { policyFiles } from './policy-files.ts';

const test = suite('a link in a text');

const text = (words: string, more = '') =>
	`---\nsummary: ${words}\n---\n# Terms\n\n1. ${words} See [privacy](../privacy/).\n\n${more}2. Old: [first](2026-01-12.md).\n\n| a | [in a table](../privacy/) |\n|---|---|\n| b | c |\n`;

test('that is relative leads to the same page from every page it is on, of translations too', () =>
	inWorkplace(
		{
			'privacy/2026-01-12.md': '# Privacy\n\nWords.\n',
			'terms/2026-01-12.md': text('One thing.'),
			'terms/2026-02-02.md': text('Another matter altogether.', 'See [privacy](../privacy/) again.\n\n'),
			'terms/2026-02-02.pl.md': text('Inna sprawa.'),
			'terms/policy.yaml': 'language: en\n',
		},
		async ({ policies }) => {
			const files = policyFiles(await readCatalogue(policies), '2026-06-01');
			const root = 'https://a.example/';
			const led = new Map<string, Set<string>>();
			const pages = [...files].filter(([address]) => /(?:^|\/)terms\/.*\.html$/.test(address));
			let found = 0;
			for (const [address, html] of pages)
				for (const { name, attribute, text: words } of htmlPage(html).elements) {
					if (name !== 'a' || !['privacy', 'in a table', 'first'].includes(words)) continue;
					found++;
					const target = new URL(attribute('href')!, root + address.replace(/^\//, '')).href;
					led.set(words, (led.get(words) ?? new Set()).add(target));
				}
			assert.ok(found > 20, String(found));
			assert.equal(Object.fromEntries([...led].map(([words, targets]) => [words, [...targets]])), {
				privacy: [`${root}privacy/`],
				first: [`${root}terms/2026-01-12/`],
				'in a table': [`${root}privacy/`],
			});
		},
	));

test('to a heading by the name hosts of Markdown give it leads to that heading, from comparisons too', () =>
	inWorkplace(
		{
			'terms/2026-01-12.md':
				'# Terms\n\nSee [below](#2-fees).\n\n## 1. Loans\n\nA week.\n\n## 2. Fees\n\nNone.\n',
			'terms/2026-02-02.md':
				'---\nsummary: Fees.\n---\n# Terms\n\nSee [below](#2-fees).\n\n## 1. Loans\n\nA week.\n\n## 2. Fees\n\nTen.\n',
			'terms/2026-02-02.pl.md':
				'# Regulamin\n\nPatrz [niżej](#2-opłaty).\n\n## 1. Wypożyczanie\n\nTydzień.\n\n## 2. Opłaty\n\nDziesięć.\n\n## Original 2\n\nSłowa.\n',
			'terms/policy.yaml': 'language: en\n',
		},
		async ({ policies }) => {
			const files = policyFiles(await readCatalogue(policies), '2026-06-01');
			const root = 'https://a.example/';
			const page = (address: string): ReturnType<typeof htmlPage> => htmlPage(files.get(address)!);
			let found = 0;
			for (const address of [...files.keys()].filter((name) => name.endsWith('.html'))) {
				const places = page(address).elements.flatMap((element) => element.attribute('id') ?? []);
				assert.is(new Set(places).size, places.length, address);
				for (const { name, attribute, text: words } of page(address).elements) {
					if (name !== 'a' || !['below', 'niżej'].includes(words)) continue;
					found++;
					const { pathname, hash } = new URL(attribute('href')!, root + address);
					const ids = page(`${pathname.slice(1)}index.html`.replace('index.htmlindex.html', 'index.html'));
					const target = ids.elements.findIndex(
						(one) => one.attribute('id') === decodeURIComponent(hash.slice(1)),
					);
					const heading = ids.elements.slice(0, target + 1).findLast((one) => /^h\d$/.test(one.name));
					assert.is(heading?.text.trim(), words === 'below' ? '2. Fees' : '2. Opłaty', `${address} ${hash}`);
				}
			}
			assert.ok(found > 6, String(found));
		},
	));

test.run();
