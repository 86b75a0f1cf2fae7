import { compareProblems, type Problem } from '../model/problem.ts';
import { logFile } from '../model/publication.ts';
import type { SourceText } from '../model/revision.ts';
import { hasConvertedLineEnds, keepLineEnds } from './converted-line-ends.ts';
import type { RecordedText } from './recorded-text.ts';

/**
 * What was done to published texts since (docs/data.md), sorted: a changed file is reported where it stands; a
 * missing or re-dated one at its line of the log. `sources` are the texts by the names recorded texts have, which are those
 * of a log without problems, so that `seq` is the line.
 */
export function permanenceProblems(
	recorded: readonly RecordedText[],
	sources: ReadonlyMap<string, SourceText>,
): readonly Problem[] {
	const renamed = unpublishedByDigest(recorded, sources);
	return recorded
		.flatMap((text) => {
			const source = sources.get(text.name);
			if (source === undefined) return [absence(text, renamed.get(text.sha256))];
			return source.sha256 === text.sha256 ? [] : [change(text, source)];
		})
		.toSorted(compareProblems);
}

function change(text: RecordedText, source: SourceText): Problem {
	const { name, folder, sha256, isTranslation, publication } = text;
	const { at, revision } = publication;
	const place = {
		path: source.path,
		line: 1,
		column: 1,
		severity: 'error',
		rule: 'published-changed',
	} as const;
	if (hasConvertedLineEnds(source.text, sha256)) {
		return {
			...place,
			message: `${name} was published at ${at} and the line ends of its file were converted since`,
			advice: keepLineEnds,
		};
	}
	const correction = `\`kind: correction\` and \`corrects: ${revision}\``;
	return {
		...place,
		message: `${name} was published at ${at} and its file was changed since (its digest is ${short(source.sha256)}, was ${short(sha256)})`,
		advice: `restore the published bytes from version control or from /${folder}/source.md of the site, and make the change in a new revision; to mend a slip give ${isTranslation ? `a revision of the same text ${correction}, and beside it the mended translation` : `it ${correction}`}`,
	};
}

function absence(text: RecordedText, found: SourceText | undefined): Problem {
	const { name, path, folder, isTranslation, publication } = text;
	const { at, seq } = publication;
	const place = { path: logFile, line: seq, column: 1, severity: 'error' } as const;
	if (found !== undefined) {
		return {
			...place,
			message: `${name} was published at ${at} and its text now stands in ${found.path}`,
			advice: `rename the file back to ${path}; a published revision keeps its policy and its date, and only a new revision gets new ones`,
			rule: 'published-redated',
		};
	}
	const end = isTranslation ? '' : '; to end a policy publish a revision with `kind: repeal`';
	return {
		...place,
		message: `${name} was published at ${at} and its file is missing`,
		advice: `restore ${path} from version control or from /${folder}/source.md of the site${end}`,
		rule: 'published-missing',
	};
}

function unpublishedByDigest(
	recorded: readonly RecordedText[],
	sources: ReadonlyMap<string, SourceText>,
): ReadonlyMap<string, SourceText> {
	const published = new Set(recorded.map(({ name }) => name));
	const others = [...sources].filter(([name]) => !published.has(name));
	return new Map(others.map(([, source]) => [source.sha256, source]));
}

function short(digest: string): string {
	return `${digest.slice(0, 12)}…`;
}
