import { jsonText } from '../exports/json.ts';
import { revisionData } from '../exports/revision-json.ts';
import { below, comparisonAddress, revisionAddress } from '../model/address.ts';
import type { Address, Pair, Tree } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import { draftId } from '../model/revision-id.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { lastChange } from '../timeline/last-change.ts';
import { entryOf, knownEntry } from '../timeline/point-in-time.ts';
import { comparisonFiles } from './comparison-files.ts';
import { comparisonInputs } from './comparison-inputs.ts';
import { comparisonPage, comparisonSurroundings } from './pages/comparison-page.ts';
import { pageSetting } from './page-setting.ts';
import type { PageSetting } from './page-setting.ts';
import { parallelAddress, parallelPage } from './pages/parallel-page.ts';
import { textPdfFile } from './paper/pdf-files.ts';
import type { PolicyView } from './policy-view.ts';
import { revisionPage } from './pages/revision-page.ts';
import type { Site } from './site.ts';
import type { SitePage } from './site-page.ts';
import { textVersion } from './text-version.ts';

/** The page of each revision of a policy, followed by its comparisons: all are made of its clauses. */
export function textPages(site: Site, view: PolicyView, tree: Tree): readonly SitePage[] {
	const pairs = new Map<RevisionId, Pair[]>();
	for (const pair of view.pairs) {
		const id = comparedText(view, pair);
		pairs.set(id, [...(pairs.get(id) ?? []), pair]);
	}
	const revisions = [...view.entries.map((entry) => entry.revision), ...(view.draft ? [view.draft] : [])];
	return revisions.flatMap((revision) => [
		...revisionPages(site, view, { revision, tree }),
		...(pairs.get(revision.id) ?? []).map((pair) => comparisonSitePage(site, view, { pair, tree })),
	]);
}

/** The page of a revision, and of its translation beside the original. */
function revisionPages(
	site: Site,
	view: PolicyView,
	{ revision, tree }: { revision: Revision; tree: Tree },
): readonly SitePage[] {
	const isTranslated = revision.translations.some(({ language }) => language === tree);
	const hasParallel = isTranslated && view.texts.includes(revision);
	return [
		revisionSitePage(site, view, { revision, tree }),
		...(hasParallel ? [parallelSitePage(site, view, { revision, tree })] : []),
	];
}

/** The setting of a page about these revisions, as of the last change of what is told of them; of a draft of the build. */
function settingOf(
	site: Site,
	{ policy, timeline, now }: PolicyView,
	{
		tree,
		address,
		ids,
	}: { readonly tree: Tree; readonly address: Address; readonly ids: readonly RevisionId[] },
): PageSetting {
	const told = ids.flatMap((id) => knownEntry(timeline, id) ?? []);
	const isAllKnown = told.length === ids.length;
	return pageSetting(site, {
		tree,
		address,
		language: policy.language,
		lastChange: isAllKnown ? lastChange(told, now) : undefined,
	});
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
	const setting = settingOf(site, view, { tree, address, ids: [revision.id] });
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

function parallelSitePage(
	site: Site,
	view: PolicyView,
	{ revision, tree }: { revision: Revision; tree: Tree },
): SitePage {
	const address = parallelAddress(view.policy.slug, revision.id, tree);
	const setting = settingOf(site, view, { tree, address, ids: [revision.id] });
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
	const setting = settingOf(site, view, { tree, address, ids: [pair.from, pair.to] });
	const around = () => comparisonSurroundings(setting, view, pair);
	return {
		file: below(address, 'index.html'),
		page: () => comparisonPage(setting, view, { pair, around: around() }),
		files: () => comparisonFiles(setting, view, pair),
		inputs: () => comparisonInputs(setting, view, { pair, around: around() }),
	};
}
