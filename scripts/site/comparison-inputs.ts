import type { Pair } from '../model/address.ts';
import type { ComparisonSurroundings } from './pages/comparison-page.ts';
import { comparedPages } from './pages/comparison-page.ts';
import { comparedVersions } from './compared-versions.ts';
import { comparisonPaper } from './paper/comparison-paper.ts';
import type { PageSetting } from './page-setting.ts';
import { comparisonPdfAddress } from './paper/pdf-links.ts';
import type { PolicyView } from './policy-view.ts';
import { hasReadyFiles } from './ready-texts.ts';
import { recordOfPair } from './text-records.ts';

/**
 * Everything a comparison's page and the files beside it are made from, besides the code and what all pages share: what is
 * told around the changes, which texts they are of, and where links in these lead.
 */
export function comparisonInputs(
	setting: PageSetting,
	view: PolicyView,
	{ pair, around }: { readonly pair: Pair; readonly around: ComparisonSurroundings },
): string {
	const { words: _, ...frame } = around.frame;
	const versions = comparedVersions(view, pair, setting.tree);
	return JSON.stringify({
		address: setting.address,
		page: { ...around, frame },
		texts: versions.map(({ language, source: { path, sha256 } }) => ({ language, path, sha256 })),
		pages: comparedPages(setting, view, pair),
		record: hasReadyFiles(view, pair) ? recordOfPair(setting, view, pair) : null,
		paper:
			comparisonPdfAddress(setting, view, pair) === undefined
				? null
				: comparisonPaper(withoutChanges(setting), view, pair),
	});
}

function withoutChanges(setting: PageSetting): PageSetting {
	return { ...setting, site: { ...setting.site, redlineOf: () => [] } };
}
