import type { VerifyScriptWords } from '../../browser/verify-words.ts';
import { below, indexAddress, verifyAddress } from '../../model/address.ts';
import type { Address, Tree } from '../../model/address.ts';
import type { RevisionState } from '../../timeline/revision-state.ts';
import { frameOf } from '../parts/frame.ts';
import type { Link } from '../parts/link.ts';
import type { Frame } from '../parts/page-frame.ts';
import { pageSetting } from '../page-setting.ts';
import type { PageSetting } from '../page-setting.ts';
import type { SitePage } from '../site-page.ts';
import type { Site } from '../site.ts';
import { verifyWords } from '../words/verify-words.ts';
import type { VerifyWords } from '../words/verify-words.ts';

/** Where a reader checks a saved page or text, by a script or by hand. */
export interface VerifyPage {
	readonly layout: 'layouts/verify.njk';
	readonly frame: Frame;
	readonly verify: VerifyWords;
	/** The site's root, where the script finds what was published. */
	readonly root: string;
	/** What the script says, as JSON. */
	readonly scriptWords: string;
	readonly scriptHref: string;
	readonly program: Link;
	readonly command: string;
}

/** The page of verification in a tree. */
export function verifySitePage(site: Site, tree: Tree): SitePage {
	const address = verifyAddress(tree);
	const setting = pageSetting(site, { tree, address, language: site.settings.language });
	return { file: below(address, 'index.html'), page: () => verifyPage(setting), files: () => [] };
}

function verifyPage(setting: PageSetting): VerifyPage {
	const { site, link, language } = setting;
	const words = verifyWords[language];
	return {
		layout: 'layouts/verify.njk',
		frame: frameOf(setting, {
			title: `${words.heading}. ${site.settings.name}`,
			description: words.lead,
			hasData: false,
			addressIn: verifyAddress,
		}),
		verify: words,
		root: link(indexAddress(undefined)),
		scriptWords: JSON.stringify(scriptWords(setting)),
		scriptHref: link('assets/verify.js' as Address),
		program: { href: link('assets/verify.mjs' as Address), text: words.script },
		command: `node verify.mjs ${site.settings.url ?? 'https://…/'}`,
	};
}

const kinds = ['edition', 'correction', 'withdrawal', 'repeal'] as const;
const states: readonly RevisionState[] = [
	'upcoming',
	'in-force',
	'superseded',
	'withdrawn',
	'never-in-force',
	'repealed',
	'notice',
];

function scriptWords({ language, words, sentences }: PageSetting): VerifyScriptWords {
	const { posted, commencement, until, noEnd, log, momentNotRecorded } = words;
	return {
		...verifyWords[language].found,
		posted,
		commencement,
		until,
		noEnd,
		log,
		notRecorded: momentNotRecorded,
		stateAt: words.stateAt('{moment}'),
		kinds: Object.fromEntries(kinds.map((kind) => [kind, sentences.kindName(kind).toLowerCase()])),
		states: Object.fromEntries(
			kinds.map((kind) => [
				kind,
				Object.fromEntries(states.map((state) => [state, sentences.stateName(state, { kind })])),
			]),
		),
	};
}
