import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readSiteRecord } from '../../scripts/log/site-record.ts';
import type { BuiltSite } from './built-site.ts';
import { clubDay, clubSite, clubSiteAsOf } from './club.ts';
import { htmlPage, ofClass } from './html-page.ts';
import { linkFault, linksOf } from './site-links.ts';

const drafted = 'Черновая фраза: её видят только составители.';

const published = await clubSite();
const preview = await clubSiteAsOf(clubDay, ['--drafts']);
const beforehand = await clubSiteAsOf('2026-09-10');

/** The files of a site that hold a text. */
function holding(site: BuiltSite, text: string): readonly string[] {
	return site.files.filter((path) => site.bytes(path).includes(text));
}

const drafts = suite('a draft');

drafts('is nowhere in the public site, in no form', () => {
	assert.ok(readFileSync('test/fixtures/policies/rules/draft.md', 'utf8').includes(drafted));
	assert.equal(holding(published, 'Черновая фраза'), []);
	assert.equal(holding(published, 'Предложение для обсуждения'), []);
	assert.equal(
		published.files.filter((path) => path.includes('draft')),
		[],
	);
});

drafts('has a page of its own in a preview, and a comparison with what is in force', () => {
	assert.ok(preview.text('rules/draft/index.html').includes(drafted));
	assert.ok(preview.files.includes('rules/2026-03-02...draft/index.html'));
});

drafts('is marked for what it is, on a page that search engines leave out', () => {
	const { elements } = htmlPage(preview.text('rules/draft/index.html'));
	assert.ok(elements.some((element) => ofClass('status-draft')(element)));
	assert.ok(
		elements.some(
			({ name, attribute }) =>
				name === 'meta' && attribute('name') === 'robots' && attribute('content') === 'noindex',
		),
	);
});

drafts('has no link that leads nowhere, and every page of a preview says that it is one', () => {
	for (const path of preview.pages) {
		const page = htmlPage(preview.text(path));
		assert.is(page.elements.filter(ofClass('notice-preview')).length, 1, path);
		if (path === '404.html') continue;
		const links = linksOf(path, page).filter(({ isOfText }) => !isOfText);
		assert.equal(
			links.flatMap((link) => linkFault(preview, link) ?? []),
			[],
		);
	}
});

const unposted = suite('a revision that is not posted yet');

unposted('does not exist on the public site: no page, no mention, no date', () => {
	for (const words of ['2026-09-14', '2026-09-21', 'Извещение об отзыве', '14 сентября', '16 ноября']) {
		assert.equal(holding(beforehand, words), [], words);
	}
	assert.ok(holding(published, '2026-09-21').length > 0);
});

unposted('is not in the log of that moment, with which all of the site agrees', () => {
	const [earlier, log] = [beforehand, published].map((site) => site.text('publications.jsonl'));
	assert.ok(log!.startsWith(earlier!) && earlier !== '' && earlier !== log);
	const { problems } = readSiteRecord((path) =>
		beforehand.files.includes(path) ? beforehand.bytes(path) : undefined,
	);
	assert.equal(problems, []);
});

unposted('leaves a policy without any other revision out', () => {
	assert.equal(
		beforehand.files.filter((path) => path.startsWith('cards/')),
		[],
	);
});

drafts.run();
unposted.run();
