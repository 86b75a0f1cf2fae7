import { archiveAddress, indexAddress, policyAddress } from '../../model/address.ts';
import { sentence } from '../../timeline/sentence-set.ts';
import { frameOf } from '../parts/frame.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { standingSummary } from '../parts/standing-summary.ts';
import { titleIn } from '../text-version.ts';
import type { Frame } from '../parts/page-frame.ts';
import type { StandingSummary } from '../parts/standing-summary.ts';

/** The index of a tree. */
export interface IndexPage {
	readonly layout: 'layouts/index.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly policies: readonly {
		readonly title: string;
		readonly language: string;
		readonly href: string;
		readonly sample?: string;
		readonly standing: StandingSummary;
		readonly archiveHref: string;
		readonly archiveLabel: string;
	}[];
	/** The moment all of it is said of. */
	readonly asOf: string;
}

/** Every policy, what is in force of it and what is coming. */
export function indexPage(setting: PageSetting): IndexPage {
	const { site, words } = setting;
	return {
		layout: 'layouts/index.njk',
		frame: frameOf(setting, {
			title: site.settings.name,
			description: `${sentence(site.settings.name)} ${setting.sentences.asOf(site.now)}`,
			addressIn: indexAddress,
			nextTransition: site.nextTransition,
		}),
		heading: words.policies,
		policies: site.views.map((view) => policyCard(setting, view)),
		asOf: setting.sentences.asOf(site.now),
	};
}

function policyCard(setting: PageSetting, view: PolicyView): IndexPage['policies'][number] {
	const { words, sentences, link } = setting;
	// A policy without translations has no page in a tree of translations: its own is the one to read.
	const isHere = setting.tree === undefined || view.trees.has(setting.tree);
	const tree = isHere ? setting.tree : undefined;
	const title = titleIn(view, tree);
	return {
		title,
		language: tree ?? view.policy.language,
		href: link(policyAddress(view.policy.slug, tree)),
		...(view.policy.sample ? { sample: sentences.sample() } : {}),
		standing: standingSummary(setting, view, tree),
		archiveHref: link(archiveAddress(view.policy.slug, tree)),
		archiveLabel: words.archiveOf(title),
	};
}
