import { jsonText } from '../exports/json.ts';
import { policyJson } from '../exports/policy-json.ts';
import { policyFormats } from '../exports/formats.ts';
import { revisionData } from '../exports/revision-json.ts';
import {
	archiveAddress,
	below,
	clausesAddress,
	compareAddress,
	comparisonAddress,
	momentAddress,
	policyAddress,
	revisionAddress,
} from '../model/address.ts';
import type { Address, Pair, Tree } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import { draftId } from '../model/revision-id.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { lastChange } from '../timeline/last-change.ts';
import { entryOf } from '../timeline/point-in-time.ts';
import { archivePage } from './archive-page.ts';
import { clausesJson } from '../exports/clauses-json.ts';
import { clausesPage } from './clauses-page.ts';
import { compareFiles, comparePage } from './compare-page.ts';
import { comparisonFiles } from './comparison-files.ts';
import { comparisonPage } from './comparison-page.ts';
import { momentJson, momentPage } from './moment-page.ts';
import { pageSetting } from './page-setting.ts';
import type { PageSetting } from './page-setting.ts';
import { textPdfFile } from './pdf-files.ts';
import type { PolicyView } from './policy-view.ts';
import { parallelAddress, parallelPage } from './parallel-page.ts';
import { madeNow, policyPage, revisionPage } from './revision-page.ts';
import { foundTexts } from './search-records.ts';
import type { Site } from './site.ts';
import { textVersion } from './text-version.ts';
import { fileIf } from './site-page.ts';
import type { SitePage } from './site-page.ts';

/** The pages of one policy in one tree: its own, the archive, each revision with the comparisons that lead to it. */
export function policyPages(site: Site, view: PolicyView, tree: Tree): readonly SitePage[] {
	const { policy } = view;
	const { lastChange } = view;
	const at = (address: Address): PageSetting =>
		pageSetting(site, { tree, address, language: policy.language, lastChange });
	const home = policyAddress(policy.slug, tree);
	const archive = archiveAddress(policy.slug, tree);
	const settled = { ...view, now: lastChange ?? view.now };
	return [
		{
			file: below(home, 'index.html'),
			page: () => madeNow(policyPage(at(home), view), at(home)),
			files: () => [{ address: below(home, 'index.json'), content: policyJson(view) }],
		},
		{
			file: below(archive, 'index.html'),
			page: () => archivePage(at(archive), view),
			files: () => [
				{ address: below(archive, 'index.json'), content: policyJson(settled) },
				...policyFormats.flatMap(({ name, write }) =>
					fileIf(below(home, name), write(settled, site.settings, tree)),
				),
			],
		},
		compareSitePage(site, view, tree),
		clausesSitePage(site, view, tree),
		momentSitePage(site, view, tree),
		...[...view.entries.map((entry) => entry.revision), ...(view.draft ? [view.draft] : [])].flatMap(
			(revision) => textPages(site, view, { revision, tree }),
		),
	];
}

/** The pages of a revision and of its comparisons, one after another, since all are made of its clauses. */
function textPages(
	site: Site,
	view: PolicyView,
	{ revision, tree }: { revision: Revision; tree: Tree },
): readonly SitePage[] {
	const isTranslated = revision.translations.some(({ language }) => language === tree);
	const hasParallel = isTranslated && view.texts.includes(revision);
	return [
		revisionSitePage(site, view, { revision, tree }),
		...(hasParallel ? [parallelSitePage(site, view, { revision, tree })] : []),
		...view.pairs
			.filter((pair) => comparedText(view, pair) === revision.id)
			.map((pair) => comparisonSitePage(site, view, { pair, tree })),
	];
}

/** When last what is told of these revisions changed; of a draft the build itself. */
function changeOf(
	{ entries, now }: PolicyView,
	ids: readonly RevisionId[],
): { readonly lastChange?: Moment | undefined } {
	const told = entries.filter(({ revision }) => ids.includes(revision.id));
	return told.length < ids.length ? {} : { lastChange: lastChange(told, now) };
}

/** The one of the two that is not in force, else the later: the text in force is at hand throughout. */
function comparedText({ inForce }: PolicyView, { from, to }: Pair): RevisionId {
	return to === inForce?.id ? from : to;
}

function revisionSitePage(
	site: Site,
	view: PolicyView,
	{ revision, tree }: { revision: Revision; tree: Tree },
): SitePage {
	const { policy } = view;
	const address = revisionAddress(policy.slug, revision.id, tree);
	const setting = pageSetting(site, {
		tree,
		address,
		language: policy.language,
		...changeOf(view, [revision.id]),
	});
	const { source } = textVersion(policy, revision, tree);
	return {
		file: below(address, 'index.html'),
		page: () => revisionPage(setting, view, revision),
		files: () => [
			{ address: below(address, 'source.md'), content: source.text },
			...textPdfFile(setting, view, revision),
			...(revision.id === draftId
				? []
				: [
						{
							address: below(address, 'index.json'),
							content: jsonText({
								policy: policy.slug,
								asOf: isoMoment(setting.asOf),
								...revisionData(entryOf(view.timeline, revision), policy.language, setting.asOf),
							}),
						},
					]),
		],
	};
}

function clausesSitePage(site: Site, view: PolicyView, tree: Tree): SitePage {
	const address = clausesAddress(view.policy.slug, tree);
	const { lastChange } = view;
	const setting = pageSetting(site, { tree, address, language: view.policy.language, lastChange });
	return {
		file: below(address, 'index.html'),
		page: () => clausesPage(setting, view),
		files: () => [
			{
				address: below(address, 'index.json'),
				content: clausesJson(view.policy, site.historyOf(view, tree)),
			},
		],
		found: () => foundTexts(site, view, tree),
	};
}

function momentSitePage(site: Site, view: PolicyView, tree: Tree): SitePage {
	const address = momentAddress(view.policy.slug, tree);
	const { lastChange } = view;
	const setting = pageSetting(site, { tree, address, language: view.policy.language, lastChange });
	return {
		file: below(address, 'index.html'),
		page: () => momentPage(setting, view),
		files: () => [{ address: below(address, 'index.json'), content: momentJson(setting, view) }],
	};
}

function compareSitePage(site: Site, view: PolicyView, tree: Tree): SitePage {
	const address = compareAddress(view.policy.slug, tree);
	const { lastChange } = view;
	const setting = pageSetting(site, { tree, address, language: view.policy.language, lastChange });
	return {
		file: below(address, 'index.html'),
		page: () => comparePage(setting, view),
		files: () => compareFiles(setting, view),
	};
}

function parallelSitePage(
	site: Site,
	view: PolicyView,
	{ revision, tree }: { revision: Revision; tree: Tree },
): SitePage {
	const address = parallelAddress(view.policy.slug, revision.id, tree);
	const setting = pageSetting(site, {
		tree,
		address,
		language: view.policy.language,
		...changeOf(view, [revision.id]),
	});
	return {
		file: below(address, 'index.html'),
		page: () => parallelPage(setting, view, revision),
		files: () => [],
	};
}

function comparisonSitePage(
	site: Site,
	view: PolicyView,
	{ pair, tree }: { pair: Pair; tree: Tree },
): SitePage {
	const { policy } = view;
	const address = comparisonAddress(policy.slug, pair, tree);
	const setting = pageSetting(site, {
		tree,
		address,
		language: policy.language,
		...changeOf(view, [pair.from, pair.to]),
	});
	return {
		file: below(address, 'index.html'),
		page: () => comparisonPage(setting, view, pair),
		files: () => comparisonFiles(setting, view, pair),
	};
}
