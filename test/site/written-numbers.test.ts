import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { htmlPage, only, withId } from './html-page.ts';
import { policyPage } from './policy-files.ts';
import { workspace } from './workspace.ts';

const day = '2026-01-12';

/** A number as lawyers write it at the start of a line, behind what Markdown may put before it, and what follows it. */
const numbered =
	/^[\s>]*(?:[-*+]\s+)?(?:#{1,6}\s+)?[*_]{0,3}((?:§+ ?)?\(?(?:\d{1,9}|[a-z]|[ivxlc]{1,6}|[A-Z]|[IVXLC]{1,6})(?:[.-]\d+)*(?:[.)]|°)|(?:Article|Section|Статья) \d+[\d.-]*)[*_]{0,3}\s+(.*)$/;

/** The numbers the lines of a text begin with, each with the first word behind it; code is left out. */
function writtenNumbers(body: string): readonly (readonly [number: string, word: string])[] {
	const prose = body.replace(/^ {0,3}(`{3,}|~{3,})[^]*?^ {0,3}\1/gm, '');
	return prose.split(/\r\n?|\n/).flatMap((line) => {
		const [, number, rest = ''] = numbered.exec(line) ?? [];
		const word = /^[^\p{L}\p{N}&\\]{0,4}([\p{L}\p{N}]+)/u.exec(rest)?.[1];
		return number === undefined || word === undefined ? [] : [[number, word] as const];
	});
}

/** The written numbers that a page does not show before their words, in the order of the text. */
function lostNumbers(body: string, shown: string): readonly string[] {
	let page = shown.replace(/\s+/g, '');
	return writtenNumbers(body).flatMap(([number, word]) => {
		const literal = number.replace(/\s+/g, '').replace(/[.()]/g, String.raw`\$&`);
		const found = new RegExp(String.raw`${literal}[^\p{L}\p{N}]{0,4}${word}`, 'u').exec(page);
		if (found === null) return [`${number} ${word}`];
		page = page.slice(found.index + found[0].length);
		return [];
	});
}

/** The text each policy's own page shows, by slug. */
async function shownTexts(policies: string): Promise<(slug: string) => string> {
	const catalogue = await readCatalogue(policies);
	return (slug) => only(htmlPage(policyPage(catalogue, slug, '2026-11-22')), withId('text')).text;
}

const numbers = suite('the numbers a page shows');

numbers('are those written, in lists of figures and letters within each other', async () => {
	const body = [
		'# Lending',
		'4. first',
		'   1. one level down',
		'      7) two levels down',
		'   3. left two out',
		'6. second',
		'   a. a letter of a line',
		'   b. another',
		'',
		'   (i) Roman in brackets',
		'',
		'   (ii) and so on',
		'',
		'> 12. quoted',
		'',
		'- 3. in an item without a number',
		'- b) a letter there',
		'- **2.4.** bold',
		'',
		'A. capital',
		'',
		'iv. Roman',
		'',
		'§ 5. of a law',
		'',
		'000. zeros',
		'',
		'1° degrees',
		'',
		'Статья 8. в конце',
	].join('\n');
	const policies = workspace();
	mkdirSync(join(policies, 'lending'));
	writeFileSync(join(policies, `lending/${day}.md`), body);
	assert.is(writtenNumbers(body).length, 19);
	assert.equal(lostNumbers(body, (await shownTexts(policies))('lending')), []);
	assert.equal(lostNumbers('4. first\n\n5. second', '4. first 6. second'), ['5. second']);
});

for (const corpus of ['basecamp-policies', 'github-site-policy', 'code-civil-steeve']) {
	const folder = resolve('../shared/corpora', corpus);
	if (!existsSync(folder)) console.log(`${folder} is absent: its numbers are not looked at`);
	(existsSync(folder) ? numbers : numbers.skip)(
		`are those written in the last text of each policy of ${corpus}`,
		async () => {
			const policies = workspace();
			const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
			const bodies = slugs.map(({ name }) => {
				const last = readdirSync(join(folder, name)).toSorted().at(-1)!;
				mkdirSync(join(policies, name));
				cpSync(join(folder, name, last), join(policies, name, last));
				return [name, readFileSync(join(folder, name, last), 'utf8')] as const;
			});
			const shownText = await shownTexts(policies);
			let written = 0;
			for (const [slug, body] of bodies) {
				written += writtenNumbers(body).length;
				assert.equal(lostNumbers(body, shownText(slug)), [], slug);
			}
			assert.ok(written > 30, `${written} numbers found`);
		},
	);
}

numbers.run();
