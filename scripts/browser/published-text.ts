import type { PolicyData } from '../exports/policy-json.ts';

/** A text the site has published: a revision's own or a translation of it. */
export interface PublishedText {
	readonly policy: string;
	readonly title: string;
	readonly revision: string;
	readonly kind: string;
	/** What the revision is as of a moment. */
	readonly state: string;
	readonly asOf: string;
	readonly posted: string;
	readonly isPostingRecorded: boolean;
	readonly commencement: string | null;
	readonly until: string | null;
	/** Absent for the text that prevails. */
	readonly language?: string;
	/** Of a translation: whether the log has it. */
	readonly isTranslationRecorded?: boolean;
	readonly sha256: string;
	/** Its page and its Markdown, relative to the site's root. */
	readonly url: string;
	readonly source: string;
}

/** Every text of a policy, the revisions' own before their translations. */
export function publishedTexts({ policy, title, asOf, revisions }: PolicyData): readonly PublishedText[] {
	return revisions.flatMap((record) => {
		const { revision, kind, state, until, sha256, url, source } = record;
		const text: PublishedText = {
			policy,
			title,
			revision,
			kind,
			state,
			asOf,
			until,
			sha256,
			url,
			source,
			posted: record.posted.at,
			isPostingRecorded: record.posted.recorded,
			commencement: record.commencement?.at ?? null,
		};
		const others = record.translations.map(({ recorded, ...translation }) => ({
			...text,
			...translation,
			isTranslationRecorded: recorded,
		}));
		return [text, ...others];
	});
}
