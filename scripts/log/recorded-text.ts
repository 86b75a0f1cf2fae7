import type { Publication } from '../model/publication.ts';

/** A text whose digest a line of the log records: a revision's own, or a translation that was published with it. */
export interface RecordedText {
	/** `policy@revision`, of a translation `policy@revision.language`. */
	readonly name: string;
	readonly sha256: string;
	/** Its file below the policies folder. */
	readonly path: string;
	/** The folder of its page and its `source.md`, below the site's root. */
	readonly folder: string;
	readonly isTranslation: boolean;
	readonly publication: Publication;
}

/** All texts a line of the log records, the revision's own first. */
export function recordedTexts(publication: Publication): readonly RecordedText[] {
	const { policy, revision, sha256, translations = {} } = publication;
	const place = `${policy}/${revision}`;
	const name = `${policy}@${revision}`;
	return [
		{ name, sha256, path: `${place}.md`, folder: place, isTranslation: false, publication },
		...Object.entries(translations).map(([language, digest]) => ({
			name: `${name}.${language}`,
			sha256: digest,
			path: `${place}.${language}.md`,
			folder: `${language}/${place}`,
			isTranslation: true,
			publication,
		})),
	];
}
