import { comparisonJson } from '../exports/comparison-json.ts';
import { comparisonPatch, patchName } from '../exports/comparison-patch.ts';
import { wordRedlineName, wordRedlineOfRows } from '../exports/word/word-redline.ts';
import { below } from '../model/address.ts';
import type { Pair } from '../model/address.ts';
import { comparedVersions } from './compared-versions.ts';
import type { PageSetting } from './page-setting.ts';
import { comparisonPdfFile } from './paper/pdf-files.ts';
import type { PolicyView } from './policy-view.ts';
import { hasReadyFiles } from './ready-texts.ts';
import type { SiteFile } from './site-page.ts';
import { recordOfPair } from './text-records.ts';

/** What stands beside the page of a comparison: the same as data and as a patch; where it is a ready one, for the desk too. */
export function comparisonFiles(setting: PageSetting, view: PolicyView, pair: Pair): readonly SiteFile[] {
	const { site, address } = setting;
	const [{ source: from }, { source: to }] = comparedVersions(view, pair, setting.tree);
	const { slug } = view.policy;
	const old = { policy: slug, revision: pair.from, source: from };
	const fresh = { policy: slug, revision: pair.to, source: to };
	return [
		{
			address: below(address, 'index.json'),
			content: comparisonJson(old, fresh, site.comparisonOf(from, to)),
		},
		{ address: below(address, patchName), content: comparisonPatch(old, fresh) },
		...(hasReadyFiles(view, pair) ? [wordRedlineFile(setting, view, pair)] : []),
		...comparisonPdfFile(setting, view, pair),
	];
}

/** A comparison as a document with tracked changes. */
export function wordRedlineFile(setting: PageSetting, view: PolicyView, pair: Pair): SiteFile {
	const { site, address, tree } = setting;
	const [from, to] = comparedVersions(view, pair, tree);
	const record = recordOfPair(setting, view, pair);
	const rows = site.redlineOf(from.source, to.source);
	return { address: below(address, wordRedlineName), content: wordRedlineOfRows(rows, record) };
}
