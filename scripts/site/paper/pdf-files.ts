import type { PaperDocument } from '../../exports/paper/paper-document.ts';
import { pdf } from '../../exports/paper/pdf.ts';
import type { Address, Pair } from '../../model/address.ts';
import type { Revision } from '../../model/revision.ts';
import { comparisonPaper } from './comparison-paper.ts';
import type { PageSetting } from '../page-setting.ts';
import { comparisonPdfAddress, textPdfAddress } from './pdf-links.ts';
import type { PolicyView } from '../policy-view.ts';
import type { SiteFile } from '../site-page.ts';
import { textPaper } from './text-paper.ts';

/** The PDF of a revision beside its page; none where it has none, or has one in the main tree. */
export function textPdfFile(setting: PageSetting, view: PolicyView, revision: Revision): readonly SiteFile[] {
	const address = textPdfAddress(setting, view, revision);
	if (address === undefined || !address.startsWith(setting.address)) return [];
	return pdfFile(setting, address, () => textPaper(setting, view, revision));
}

/** The PDF of a comparison beside its page, where it has one. */
export function comparisonPdfFile(setting: PageSetting, view: PolicyView, pair: Pair): readonly SiteFile[] {
	const address = comparisonPdfAddress(setting, view, pair);
	return pdfFile(setting, address, () => comparisonPaper(setting, view, pair));
}

function pdfFile(
	{ site }: PageSetting,
	address: Address | undefined,
	document: () => PaperDocument,
): readonly SiteFile[] {
	if (site.typeset === undefined || address === undefined) return [];
	try {
		return [{ address, content: pdf(document(), site.typeset) }];
	} catch (error) {
		throw new Error(`${address} could not be made`, { cause: error });
	}
}
