import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { AuditedPage } from './audited-site.ts';

const widths = [360, 768, 1280];
const schemes = ['light', 'dark'] as const;

/** The ways to look at a page that offers several, by the control that is ticked for each. */
const views = { 'whole text': '#view-full', 'side by side': '#view-pair' };

/** Pictures of a page go no further down than this, in pixels: what follows is more of the same. */
const longest = 12_000;

/**
 * Puts pictures of a page of a site served at an address into a folder: at three widths, in light and dark, in each of its
 * views, and as a PDF of its sheets of paper.
 */
export async function takePictures(
	browser: Browser,
	home: string,
	{ page: { kind, address }, folder }: { readonly page: AuditedPage; readonly folder: string },
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const name = kind.replace(/[^\p{L}\d?]+/gu, '-').replace('?', '-asked');
	for (const width of widths) {
		const page = await browser.newPage({ viewport: { width, height: 800 } });
		await page.goto(home + address, { waitUntil: 'networkidle' });
		for (const colorScheme of schemes) {
			await page.emulateMedia({ colorScheme });
			await takePicture(page, join(folder, `${name}-${width}-${colorScheme}.png`));
		}
		await page.emulateMedia({ colorScheme: 'light' });
		for (const [view, control] of Object.entries(views)) {
			if (!(await page.locator(control).isVisible())) continue;
			await page.check(control);
			await takePicture(page, join(folder, `${name}-${view.replaceAll(' ', '-')}-${width}.png`));
		}
		await page.close();
	}
	const sheets = await browser.newPage();
	await sheets.goto(home + address, { waitUntil: 'networkidle' });
	writeFileSync(join(folder, `${name}.pdf`), await sheets.pdf({ format: 'A4', preferCSSPageSize: true }));
	await sheets.close();
}

/** A page too long for one picture is taken as far down as a window of that height shows it. */
async function takePicture(page: Page, path: string): Promise<void> {
	const window = page.viewportSize()!;
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	if (height <= longest) await page.screenshot({ path, fullPage: true });
	else {
		await page.setViewportSize({ ...window, height: longest });
		await page.screenshot({ path });
		await page.setViewportSize(window);
	}
}
