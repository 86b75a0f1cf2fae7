import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite } from '../site/built-site.ts';
import { buildSite } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';
import { openChromium } from './chromium.ts';
import { serveSite } from './site-server.ts';

/** What would set this, had it run, leaves a trace on the page. */
const run = 'globalThis.ran=1';

/** A revision in which everything an author can write tries to run, to load or to break out. */
function hostileRevision(note: string): string {
	return `---
title: '</title><script>${run}</script> {{ constructor }}'
summary: '<img src=x onerror="${run}"> [link](javascript:${run}) ${note}'
approved:
  by: '"><script>${run}</script>'
  act: '</script><svg onload="${run}">'
---

# Policy <script>${run}</script> {#a"><script>${run}</script>}

## 1. Heading <svg/onload=${run}> &lt;script&gt;${run}&lt;/script&gt; &#60;b&#62;

1.1. [a](javascript:${run}) [b](JaVaScRiPt:${run}) [c](&#106;avascript:${run}) [d](data:text/html,<script>${run}</script>)
[e](vbscript:${run}) [f](java\tscript:${run}) <javascript:${run}> <data:text/html,x> [g][ref] ${note}

1.2. ![pixel](https://tracker.example/pixel.png) <img src="https://tracker.example/x.png" onerror="${run}">
<iframe src="https://tracker.example/"></iframe> <style>body { display: none }</style> <base href="https://tracker.example/">

1.3. {{ constructor.constructor('${run}')() }} {% include "/etc/passwd" %} <%= ${run} %> \${${run}} ${note}

| Cell <script>${run}</script> | [x](javascript:${run}) |
| --- | --- |
| </td></table><script>${run}</script> | "onmouseover="${run}" ${note} |

\`\`\`html
</code></pre><script>${run}</script>
\`\`\`

[ref]: javascript:${run} "a title\\" onclick=\\"${run}"
`;
}

const folder = workspace();
const policies = join(folder, 'policies');
mkdirSync(join(policies, 'hostile'), { recursive: true });
writeFileSync(join(policies, 'hostile/2026-01-12.md'), hostileRevision('one'));
writeFileSync(join(policies, 'hostile/2026-02-02.md'), hostileRevision('two'));
writeFileSync(join(policies, 'site.yaml'), `name: '<script>${run}</script>'\nurl: https://example.org/\n`);
const output = join(folder, 'site');
await buildSite(['--policies', policies, '--output', output, '--as-of', '2026-03-02']);

/** Runs in the page: what is on it that could run or load something, or has. */
function foreignParts(): readonly string[] {
	const loading = document.querySelectorAll('main :is(script, svg, img, iframe, style, base, object)');
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
	return [
		...('ran' in globalThis ? ['a script has run'] : []),
		...[...loading].map((element) => element.outerHTML),
		...[...document.querySelectorAll('*')].flatMap((element) =>
			element.getAttributeNames().filter((name) => /^on|^style$/.test(name)),
		),
		...links.map((link) => link.protocol).filter((scheme) => !/^(?:https?|mailto):$/.test(scheme)),
	];
}

const hostile = suite('a text that tries to do something');
const browser = await openChromium();

if (browser === undefined) hostile.skip();
else {
	const server = await serveSite(output);
	const pages = builtSite(output).pages;
	/** Pages that a script fills from files of the site after they have loaded. */
	const filled = ['hostile/compare/?from=2026-01-12&to=2026-02-02', 'hostile/#since=2026-01-15'];
	hostile.after(async () => {
		await browser.close();
		server.close();
	});

	/** What the page that is opened next does that no text may make it do. */
	const deedsOf = (page: Page): readonly string[] => {
		const deeds: string[] = [];
		page.on('dialog', (dialog) => void dialog.dismiss().then(() => deeds.push('a dialog')));
		page.on('pageerror', ({ message }) => deeds.push(message));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) deeds.push(message.text());
		});
		page.on('request', (request) => {
			if (!request.url().startsWith(server.address)) deeds.push(`asks ${request.url()}`);
		});
		return deeds;
	};

	hostile(
		'does nothing on any page, loads nothing, and brings no element or address that would',
		async () => {
			assert.ok(pages.includes('hostile/2026-01-12...2026-02-02/index.html'));
			const page = await browser.newPage();
			const deeds = deedsOf(page);
			for (const place of [...pages, ...filled]) {
				await page.goto(server.address + place, {
					waitUntil: filled.includes(place) ? 'networkidle' : 'load',
				});
				assert.equal(deeds, [], place);
				assert.ok(await page.locator('h1').first().isVisible(), place);
				assert.equal(await page.evaluate(foreignParts), [], place);
			}
			await page.close();
		},
	);

	hostile('is shown as the text it is', async () => {
		const page = await browser.newPage();
		await page.goto(`${server.address}hostile/`);
		assert.match(await page.locator('main').innerText(), /<script>globalThis\.ran=1<\/script>/);
		await page.close();
	});
}

hostile.run();
