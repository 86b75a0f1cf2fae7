import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publicationChain } from '../../scripts/browser/publication-chain.ts';
import { firstDifference, sharedLines, withPlainLines } from '../../scripts/browser/text-difference.ts';
import { clubPolicies } from '../site/club.ts';
import { clubInBrowser } from './club-in-browser.ts';
import { openedPages } from './opened-pages.ts';

const difference = suite('the first difference of two texts');

difference('is told by its line and its column, counted in characters', () => {
	assert.equal(firstDifference('a\nbc\nd', 'a\nbe\nd'), {
		line: 2,
		column: 2,
		saved: 'a\nbc\nd',
		published: 'a\nbe\nd',
	});
	const outsideThePlane = firstDifference('\u{1F600}\u{1F600}a', '\u{1F600}\u{1F600}b')!;
	assert.equal([outsideThePlane.line, outsideThePlane.column], [1, 3]);
});

difference('is at the end where one text stops, and nowhere where both are the same', () => {
	const cut = firstDifference('one\n', 'one\ntwo\n')!;
	assert.equal([cut.line, cut.column, cut.published], [2, 1, 'one\ntwo\n']);
	assert.is(firstDifference('one', 'one'), undefined);
	assert.is(firstDifference('', ''), undefined);
});

difference('does not lie in what programs change on their own', () => {
	assert.is(withPlainLines('\uFEFFone\r\ntwo\r'), 'one\ntwo\n');
	assert.is(sharedLines('one\r\ntwo\r\n', 'one\ntwo\nthree\n'), 1);
	assert.is(sharedLines('one\nother\n', 'one\ntwo\n'), 0.5);
	assert.is(sharedLines('', 'one\n'), 0);
});

const chain = suite('the chain of a log read in a browser');
const log = readFileSync(join(clubPolicies, 'publications.jsonl'), 'utf8');

chain('is whole where the log is, and knows each line', async () => {
	const { count, faultyLine, lines } = await publicationChain(log);
	assert.equal([count, faultyLine, lines.get('rules@2026-01-12')?.seq], [9, undefined, 2]);
});

chain('is broken by a line changed, dropped or swapped, from the first line that shows it', async () => {
	const lines = log.trimEnd().split('\n');
	const changed = log.replace('"at":"2026-01-12T10:30:15', '"at":"2026-01-12T10:30:16');
	assert.is((await publicationChain(changed)).faultyLine, 3);
	assert.is((await publicationChain(lines.toSpliced(4, 1).join('\n'))).faultyLine, 5);
	const swapped = lines.with(2, lines[3]!).with(3, lines[2]!);
	assert.is((await publicationChain(swapped.join('\n'))).faultyLine, 3);
	assert.is((await publicationChain('not a line\n')).faultyLine, 1);
});

const club = await clubInBrowser();
const verify = suite('the page that verifies a saved file');

if (club === undefined) {
	verify.skip();
} else {
	const { browser, address, folder } = club;
	verify.after(club.close);
	const open = openedPages(browser);

	/** What the page answers about a file. */
	const answer = async (name: string, content: string | Buffer, tree = ''): Promise<string> => {
		return answerOn(await open(`${address}${tree}verify/`), name, content);
	};

	const answerOn = async (page: Page, name: string, content: string | Buffer): Promise<string> => {
		await page.setInputFiles('#verify input', {
			name,
			mimeType: 'application/octet-stream',
			buffer: Buffer.from(content),
		});
		await page.locator('.answer[data-finding]:not([data-finding=""])').waitFor();
		return (await page.locator('.answer').innerText()).replaceAll('\u00a0', ' ').replace(/\n+/g, '\n');
	};

	const file = (path: string): string => readFileSync(join(folder, path), 'utf8');
	const source = file('rules/2026-03-02/source.md');
	const page = file('rules/2026-03-02/index.html');

	verify('knows a source file, its period, its state as of the site, and its line in the log', async () => {
		const told = await answer('source.md', source);
		for (const line of [
			'Правила клуба, редакция от 2 марта 2026 г.: файл совпадает с опубликованным до последнего байта.',
			'Статус на 1 октября 2026 г., 12:00 (UTC+3): действует',
			'Начало действия: 1 апреля 2026 г.',
			'Окончание действия: 16 ноября 2026 г.',
			'Об этой редакции в журнале — строка 4.',
		]) {
			assert.ok(told.includes(line), `${line}\n---\n${told}`);
		}
		assert.match(told, /записей — 9, цепочка цела/);
	});

	verify('says that a site keeps no log where its log is empty and no posting was recorded', async () => {
		const opened = await open(`${address}verify/`);
		await opened.route('**/publications.jsonl', (route) => route.fulfill({ body: '' }));
		await opened.route('**/index.json', async (route) => {
			const told = await (await route.fetch()).text();
			await route.fulfill({ body: told.replaceAll('"recorded": true', '"recorded": false') });
		});
		const told = await answerOn(opened, 'source.md', source);
		assert.match(told, 'Журнал публикаций: сайт его не ведёт');
		assert.not.match(told, 'НАРУШЕНА');
	});

	verify(
		'says that the log was lost where it is empty or gone, and the site names recorded moments',
		async () => {
			for (const answered of [{ body: '' }, { status: 404 }]) {
				const opened = await open(`${address}verify/`);
				await opened.route('**/publications.jsonl', (route) => route.fulfill(answered));
				for (const content of [source, '# Something else\n']) {
					const told = await answerOn(opened, 'source.md', content);
					assert.match(told, 'Журнал публикаций: ПУСТ, хотя сайт называет записанные моменты');
					assert.not.match(told, 'сайт его не ведёт');
				}
			}
		},
	);

	verify('says that the log has lost the line of a text whose posting the site calls recorded', async () => {
		const opened = await open(`${address}verify/`);
		const cut = log.split('\n').slice(0, 3).join('\n');
		await opened.route('**/publications.jsonl', (route) => route.fulfill({ body: `${cut}\n` }));
		const told = await answerOn(opened, 'source.md', source);
		assert.match(told, /записей — 3, цепочка цела/);
		assert.match(told, /Записи об этом тексте в журнале НЕТ, хотя/);
	});

	verify('shows where a changed source file differs first', async () => {
		const told = await answer('source.md', source.replace('70 руб.', '75 руб.'));
		const lines = source.slice(0, source.indexOf('70 руб.')).split('\n');
		const column = lines.at(-1)!.length + 2;
		assert.match(
			told,
			new RegExp(`ОТЛИЧАЕТСЯ от опубликованного, впервые в строке ${lines.length}, знак ${column}\\.`),
		);
		assert.match(told, /В вашем файле: «.*75 руб.*»\nОпубликовано: «.*70 руб/);
	});

	verify('tells line ends another program wrote from a changed text', async () => {
		const told = await answer('source.md', `\uFEFF${source.replaceAll('\n', '\r\n')}`);
		assert.match(told, /все знаки текста те же/);
	});

	verify('knows a saved page by the digest it shows, and compares its text alone', async () => {
		assert.match(
			await answer('page.html', page),
			/редакция от 2 марта 2026 г\.: текст на этой странице совпадает/,
		);
		const changed = await answer('page.html', page.replace('прочёл эти правила', 'прочел эти правила'));
		assert.match(changed, /ОТЛИЧАЕТСЯ/);
		assert.match(changed, /В вашем файле: «.*прочел.*»\nОпубликовано: «.*прочёл/);
	});

	verify('knows a page the browser itself has saved after its scripts ran', async () => {
		const saved = await open(`${address}rules/2026-03-02/`);
		await saved.waitForLoadState('networkidle');
		await saved.mouse.move(600, 700);
		const told = await answer('page.html', await saved.content());
		assert.match(told, /текст на этой странице совпадает/);
	});

	verify(
		'says of a file that is neither a page nor a text that it cannot be checked, and what can',
		async () => {
			for (const [name, content] of [
				['text.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n')],
				['changes.docx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0])],
				['text.odt', Buffer.from([0x50, 0x4b, 0xff, 0xfe])],
			] as const) {
				const told = await answer(name, content, 'en/');
				assert.match(told, /cannot be checked here/, name);
				assert.match(told, /source\.md/, name);
				assert.not.match(told, /has published no such text/, name);
			}
		},
	);

	verify(
		'knows a translation, and says that the log is about the original alone where it records no more',
		async () => {
			const told = await answer('source.md', file('en/rules/2026-01-12/source.md'), 'en/');
			assert.match(told, /revision of 12 January 2026, translation \(en\): the file is the published one/);
			assert.match(told, /The log does not have this translation, only the original/);
			assert.match(told, /Posted: .*\(the original\)/);
		},
	);

	verify('says of a withdrawn revision that it is, and names no period', async () => {
		const told = await answer('page.html', file('rules/2026-09-07/index.html'), 'en/');
		assert.match(told, /: withdrawn\n/);
		assert.not.match(told, /In force from/);
	});

	verify('knows a correction and a notice for what they are', async () => {
		const told = await answer('2026-02-02.md', file('rules/2026-02-02/source.md'));
		assert.match(told, /исправление от 2 февраля 2026 г\./);
		assert.match(told, /утратило силу/);
		assert.match(
			await answer('x.md', file('rules/2026-09-14/source.md')),
			/уведомление об отзыве от 14 сентября 2026 г\./,
		);
	});

	verify('does not know what was never published', async () => {
		assert.match(await answer('source.md', '# Something else\n'), /Такого текста сайт не публиковал/);
		assert.match(
			await answer('page.html', '<!doctype html><title>t</title>'),
			/Такого текста сайт не публиковал/,
		);
	});

	verify('notices a site that serves another text than the one it published, and a broken log', async () => {
		const forged = await open(`${address}verify/`);
		await forged.route('**/rules/2026-03-02/source.md', (route) => route.fulfill({ body: 'forged' }));
		await forged.route('**/publications.jsonl', (route) =>
			route.fulfill({ body: log.replace('2026-01-12T10:30:15', '2026-01-12T10:30:16') }),
		);
		const told = await answerOn(forged, 'source.md', source);
		assert.match(told, /НЕ ТОТ исходный файл/);
		assert.match(told, /ЦЕПОЧКА НАРУШЕНА в строке 3/);
	});

	verify('sends nothing of the file anywhere', async () => {
		const watched = await browser.newPage();
		const asked: string[] = [];
		watched.on('request', (request) => asked.push(`${request.method()} ${request.postData() ?? ''}`));
		await watched.goto(`${address}verify/`);
		await answerOn(watched, 'source.md', source);
		assert.equal([...new Set(asked)], ['GET ']);
		await watched.close();
	});

	verify('says from a disk that it cannot, and without scripts how to do it by hand', async () => {
		const onDisk = await open(`${pathToFileURL(folder).href}/verify/index.html`);
		assert.match(await answerOn(onDisk, 'source.md', source), /страница открыта с диска|по https/);
		const still = await open(`${address}verify/`, { scripts: false });
		assert.not.ok(await still.locator('#verify').isVisible());
		assert.match(await still.locator('main').innerText(), /sha256sum source\.md/);
		assert.match(
			await still.locator('main').innerText(),
			/node verify\.mjs https:\/\/example\.org\/documents\//,
		);
	});
}

difference.run();
chain.run();
verify.run();
