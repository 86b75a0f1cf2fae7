import { below } from '../model/address.ts';
import type { Address } from '../model/address.ts';
import { newBundles } from '../store/kept/kept-bundles.ts';
import type { Bundles } from '../store/kept/kept-bundles.ts';
import { browserScripts, embedScript, styleSheet } from './browser-bundle.ts';
import { embedScriptAddress } from './pages/embed-page.ts';
import type { SiteFile } from './site-page.ts';

const folder = 'assets/' as Address;

/** The scripts and styles that are the same on every site, bundled. */
export function siteAssets(bundles: Bundles = newBundles): Promise<readonly SiteFile[]> {
	return bundles('assets', async () => {
		const [scripts, styles, embed] = await Promise.all([browserScripts(), styleSheet(), embedScript()]);
		return [
			...scripts.map(({ name, code }) => ({ address: below(folder, name), content: code })),
			{ address: below(folder, 'in-force.css'), content: styles },
			{ address: embedScriptAddress, content: embed },
		];
	});
}
