import { compareProblems, type Problem } from '../model/problem.ts';
import type { Publication } from '../model/publication.ts';
import type { SourceText } from '../model/revision.ts';

/**
 * What was done to published revisions since (docs/data.md), sorted: a changed file is reported where it stands; a
 * missing or re-dated one at its line of the log. `sources` are the revisions' files by `policy@revision`; the
 * publications are those of a log without problems, so that `seq` is the line.
 */
export function permanenceProblems(
	publications: readonly Publication[],
	sources: ReadonlyMap<string, SourceText>,
	logPath: string,
): readonly Problem[] {
	const renamed = unpublishedByDigest(publications, sources);
	return publications
		.flatMap((publication) => {
			const source = sources.get(nameOf(publication));
			if (source === undefined) {
				return [absence(publication, renamed.get(publication.sha256), logPath)];
			}
			return source.sha256 === publication.sha256 ? [] : [change(publication, source)];
		})
		.toSorted(compareProblems);
}

function change(publication: Publication, source: SourceText): Problem {
	const { policy, revision, at, sha256 } = publication;
	return {
		path: source.path,
		line: 1,
		column: 1,
		severity: 'error',
		message: `${nameOf(publication)} was published at ${at} and its file was changed since (its digest is ${short(source.sha256)}, was ${short(sha256)})`,
		advice: `restore the published bytes from version control or from /${policy}/${revision}/source.md of the site, and make the change in a new revision; to mend a slip give it \`kind: correction\` and \`corrects: ${revision}\``,
		rule: 'published-changed',
	};
}

function absence(publication: Publication, found: SourceText | undefined, path: string): Problem {
	const { policy, revision, at, seq } = publication;
	const place = { path, line: seq, column: 1, severity: 'error' } as const;
	if (found !== undefined) {
		return {
			...place,
			message: `${nameOf(publication)} was published at ${at} and its text now stands in ${found.path}, under another date`,
			advice: `rename the file back to ${policy}/${revision}.md; a published revision keeps its date, and only a new revision gets a new one`,
			rule: 'published-redated',
		};
	}
	return {
		...place,
		message: `${nameOf(publication)} was published at ${at} and its file is missing`,
		advice: `restore ${policy}/${revision}.md from version control or from /${policy}/${revision}/source.md of the site; to end a policy publish a revision with \`kind: repeal\``,
		rule: 'published-missing',
	};
}

function unpublishedByDigest(
	publications: readonly Publication[],
	sources: ReadonlyMap<string, SourceText>,
): ReadonlyMap<string, SourceText> {
	const published = new Set(publications.map(nameOf));
	const others = [...sources].filter(([name]) => !published.has(name));
	return new Map(others.map(([, source]) => [source.sha256, source]));
}

function nameOf({ policy, revision }: Publication): string {
	return `${policy}@${revision}`;
}

function short(digest: string): string {
	return `${digest.slice(0, 12)}…`;
}
