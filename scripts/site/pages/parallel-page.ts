import { anchorsHtml } from '../../clauses/inner-links.ts';
import { below, policyAddress, revisionAddress } from '../../model/address.ts';
import type { Address, Tree } from '../../model/address.ts';
import type { PolicySlug } from '../../model/policy-slug.ts';
import type { RevisionId } from '../../model/revision-id.ts';
import type { Revision, SourceText } from '../../model/revision.ts';
import { statusSentences } from '../../timeline/status-sentences.ts';
import { sentence } from '../../timeline/sentence-set.ts';
import { frameOf } from '../parts/frame.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { originalPrefix, parallelHtml } from '../parts/parallel-html.ts';
import type { ParallelSides } from '../parts/parallel-html.ts';
import { parallelPairs } from '../parts/parallel-pairs.ts';
import { runningHeads } from '../parts/running-head.ts';
import { textVersion } from '../text-version.ts';
import { translationNotices } from '../parts/translation-notices.ts';
import type { Frame } from '../parts/page-frame.ts';
import type { RunningHead } from '../parts/running-head.ts';

/** A translation beside the text that prevails. */
export interface ParallelPage {
	readonly layout: 'layouts/parallel.njk';
	readonly frame: Frame;
	readonly title: string;
	readonly edition: string;
	/** What the revision is, in a sentence. */
	readonly standing: string;
	readonly running: readonly RunningHead[];
	readonly textHtml: string;
}

/** Where a translation stands beside the text that prevails. */
export function parallelAddress(policy: PolicySlug, revision: RevisionId, tree: Tree): Address {
	return below(revisionAddress(policy, revision, tree), 'parallel/');
}

/** A translation beside the text that prevails, clause by clause. */
export function parallelPage(setting: PageSetting, view: PolicyView, revision: Revision): ParallelPage {
	const { words, sentences, site, tree, language } = setting;
	const version = textVersion(view.policy, revision, tree);
	const name = sentences.revisionName(revision);
	const notices = translationNotices(setting, view.policy, version);
	return {
		layout: 'layouts/parallel.njk',
		frame: frameOf(setting, {
			title: `${sentence(version.title)} ${sentence(name)} ${words.parallel}`,
			description: [sentence(version.title), sentence(name), ...notices.map(({ text }) => text)].join(' '),
			isUnlisted: true,
			hasData: false,
			view,
			addressIn: (other) =>
				other === undefined
					? revisionAddress(view.policy.slug, revision.id, other)
					: parallelAddress(view.policy.slug, revision.id, other),
			notices,
			nextTransition: view.nextTransition,
		}),
		title: version.title,
		edition: `${sentence(name)} ${words.parallel}`,
		standing: statusSentences({ timeline: view.timeline, revision, at: view.now }, language)[0]!,
		running: runningHeads(setting, view, revision),
		textHtml: parallelHtml(
			parallelPairs(site.clausesOf(version.source).clauses, site.clausesOf(revision.source).clauses),
			{
				language: version.language,
				prevailing: view.policy.language,
				labels: words.section.redline,
				...places(setting, view, [version.source, revision.source]),
			},
		),
	};
}

/** Where the translation and the text that prevails are drawn: links of each lead to clauses of its own. */
function places(
	{ site, link }: PageSetting,
	{ policy }: PolicyView,
	[version, original]: readonly [SourceText, SourceText],
): Pick<ParallelSides, 'place' | 'originalPlace'> {
	const folder = link(policyAddress(policy.slug, undefined));
	const anchors = (source: SourceText, prefix?: string) =>
		anchorsHtml(site.clausesOf(source).clauses, prefix);
	return {
		place: { folder, anchors: anchors(version) },
		originalPlace: { folder, prefix: originalPrefix, anchors: anchors(original, originalPrefix) },
	};
}
