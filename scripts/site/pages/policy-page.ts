import { policyAddress } from '../../model/address.ts';
import { momentWords } from '../../timeline/date-words.ts';
import { sentence } from '../../timeline/sentence-set.ts';
import type { PageSetting } from '../page-setting.ts';
import { frameOf } from '../parts/frame.ts';
import { neighbour } from '../parts/neighbours.ts';
import { shownText } from '../parts/shown-text.ts';
import { sinceForm } from '../parts/since-form.ts';
import { emptySentence } from '../parts/standing-summary.ts';
import { emptyStatusBox } from '../parts/status-box.ts';
import { translationNotices } from '../parts/translation-notices.ts';
import type { PolicyView } from '../policy-view.ts';
import { textVersion, titleIn } from '../text-version.ts';
import type { RevisionPage } from './revision-page.ts';

/** The page of whatever is in force, at the policy's address. */
export function policyPage(setting: PageSetting, view: PolicyView): RevisionPage {
	const { inForce } = view;
	if (inForce === undefined) return emptyPolicyPage(setting, view);
	const version = textVersion(view.policy, inForce, setting.tree);
	return {
		layout: 'layouts/revision.njk',
		frame: frameOf(setting, {
			title: version.title,
			view,
			shown: inForce,
			addressIn: (tree) => policyAddress(view.policy.slug, tree),
			notices: translationNotices(setting, view.policy, version),
			nextTransition: view.nextTransition,
			hasPolicyCrumb: false,
		}),
		since: sinceForm(setting, view),
		...shownText(setting, view, inForce),
	};
}

function emptyPolicyPage(setting: PageSetting, view: PolicyView): RevisionPage {
	const title = titleIn(view, setting.tree);
	const latest = view.entries.findLast(({ revision }) => !view.upcoming.includes(revision));
	return {
		layout: 'layouts/revision.njk',
		frame: frameOf(setting, {
			title: `${sentence(title)} ${emptySentence(setting, view)}`,
			description: emptySentence(setting, view),
			view,
			addressIn: (tree) => policyAddress(view.policy.slug, tree),
			nextTransition: view.nextTransition,
			hasPolicyCrumb: false,
		}),
		title,
		edition: '',
		textLanguage: view.policy.language,
		status: emptyStatusBox(setting, view),
		running: [],
		neighbours: latest === undefined ? [] : [neighbour(setting, latest.revision, 'previous')],
	};
}

/** A policy's settled page as the build that is under way makes it: it says of what moment, and changes with every build. */
export function madeNow(page: RevisionPage, { site, words, language }: PageSetting): RevisionPage {
	const moment = momentWords(site.now, language);
	return {
		...page,
		frame: { ...page.frame, speaksOf: words.builtAt(moment) },
		status: {
			...page.status,
			headings: page.status.headings.map((heading, place) =>
				place > 0 || heading.moment === undefined ? heading : { ...heading, moment: words.statusAt(moment) },
			),
		},
	};
}
