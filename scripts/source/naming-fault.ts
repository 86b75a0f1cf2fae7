import type { ProblemWords } from '../model/problem.ts';
import { parseRevisionId } from '../model/revision-id.ts';
import { quote } from './quotation.ts';

const markdownEnding = /\.(?:md|markdown|mdown|mkd|mdx)$/i;
const settings = /^(site|policy)\.ya?ml$/i;
const advice =
	'name it by the day it is meant to be posted, as in `2026-11-22.md` or, a second one that day, `2026-11-22.2.md`';

/** True where the ending says that the file is Markdown, however it is written. */
export function isMarkdownName(name: string): boolean {
	return markdownEnding.test(name);
}

/**
 * What is wrong with a name that none of our files has; undefined where the file is not meant as one of ours. A
 * README is left out; any other Markdown is somebody's text, and must not be passed over.
 */
export function namingFault(name: string, isAtRoot: boolean): ProblemWords | undefined {
	const [, kind] = settings.exec(name) ?? [];
	if (kind !== undefined) return misplacedSettings(name, kind.toLowerCase());
	if (!isMarkdownName(name) || /^readme\./i.test(name)) return undefined;
	if (isAtRoot) {
		return {
			message: 'a text stands outside any policy',
			advice: 'move it into the folder of its policy, as in `privacy/2026-11-22.md`',
		};
	}
	return textFault(name);
}

function misplacedSettings(name: string, kind: string): ProblemWords {
	const place = kind === 'site' ? 'at the root of the policies folder' : 'in the folder of a policy';
	return {
		message: `${quote(name)} is not read here`,
		advice: `settings stand in \`${kind}.yaml\`, ${place}`,
	};
}

function textFault(name: string): ProblemWords {
	const claim = claimedName(name);
	const [, date = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})(?:\.\d+)?(.*)\.md$/.exec(claim) ?? [];
	if (date === '' && !claim.startsWith('draft.')) {
		return { message: `${quote(name)} does not say which day the text is of`, advice };
	}
	if (date !== '' && parseRevisionId(date) === undefined) {
		return { message: `there is no day ${quote(date)}`, advice };
	}
	if (claim !== name)
		return { message: `${quote(name)} is not how a revision is named`, advice: `name it ${quote(claim)}` };
	return {
		message: `${quote(rest.slice(1) || name)} is not a language`,
		advice: 'a translation ends in a language tag, as in `2026-11-22.en.md`',
	};
}

/**
 * The name a file would have if it were named as it should be: `2026-2-3.MD`, `2026-02-03.1.md` and `2026-02-03.md`
 * all claim `2026-02-03.md`. Two files of one folder with the same claim claim one revision.
 */
export function claimedName(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(markdownEnding, '.md')
		.replace(/^\d{4}[-_.]\d{1,2}[-_.]\d{1,2}(?!\d)/, (date) =>
			date
				.split(/[-_.]/)
				.map((part) => part.padStart(2, '0'))
				.join('-'),
		)
		.replace(/^(\d{4}-\d{2}-\d{2})\.0*(\d+)(?=\.)/, (_, date: string, place: string) =>
			place === '1' ? date : `${date}.${place}`,
		);
}
