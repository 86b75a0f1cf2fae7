import type { Language } from '../model/language.ts';
import type { ZoneName } from '../model/moment.ts';
import type { PolicySlug } from '../model/policy-slug.ts';
import { noCommencementRule, type Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { Publication } from '../model/publication.ts';
import { compareRevisionIds, draftId } from '../model/revision-id.ts';
import { isText, type Revision } from '../model/revision.ts';
import { errorAt, fileStart, problemsOf } from './finding.ts';
import type { PolicyTexts, RevisionText } from './policy-texts.ts';
import { postingOf } from './posting.ts';
import { headingOf, languageOf } from './text-nature.ts';
import { idleTranslations, translationsOf } from './translations.ts';

/** What a policy needs to know of the site. */
export interface PolicyContext {
	readonly zone: ZoneName;
	/** The language `site.yaml` declares. */
	readonly language?: Language;
	/** By `policy@revision`. */
	readonly publications: ReadonlyMap<string, Publication>;
}

/** A policy made of its texts, and what is wrong between them. */
export interface ReadPolicy {
	readonly policy: Policy;
	readonly problems: readonly Problem[];
}

/**
 * The policy of a folder. Its title: declared in `policy.yaml`, else that of the latest edition, else the slug. Its
 * language: declared in `policy.yaml`, else in `site.yaml`, else guessed from the latest text.
 */
export function policyOf(slug: PolicySlug, texts: PolicyTexts, context: PolicyContext): ReadPolicy {
	const sorted = texts.revisions.toSorted((a, b) => compareRevisionIds(a.id, b.id));
	const latest = latestEdition(sorted);
	const language =
		texts.keys.language ?? context.language ?? (latest && languageOf(latest.source)) ?? ('en' as Language);
	const revisions = sorted.flatMap((text) => revisionOf(slug, { text, texts, sorted }, context) ?? []);
	const draft = revisions.find(({ id }) => id === draftId);
	const title = texts.keys.title ?? (latest && ownTitle(latest)) ?? slug;
	return {
		policy: {
			slug,
			title,
			language,
			sample: texts.keys.sample ?? false,
			commencementRule: texts.keys.commencement ?? noCommencementRule,
			...(texts.keys.lint && { lint: texts.keys.lint }),
			revisions: revisions.filter(({ id }) => id !== draftId),
			...(draft && { draft }),
		},
		problems: [...missingDays(sorted, revisions), ...idleTranslations(texts, language)],
	};
}

/** A notice has a heading of its own, which is not the policy's title. */
function latestEdition(texts: readonly RevisionText[]): RevisionText | undefined {
	const editions = texts.filter(isOfText);
	return editions.findLast(({ id }) => id !== draftId) ?? editions.at(-1) ?? texts.at(-1);
}

function isOfText({ keys: { kind = 'edition' } }: RevisionText): boolean {
	return isText({ kind });
}

function ownTitle({ keys, source }: RevisionText): string | undefined {
	return keys.title ?? headingOf(source);
}

/** A notice without a heading is called as the edition before it. */
function noticeTitle(text: RevisionText, sorted: readonly RevisionText[]): string | undefined {
	if (isOfText(text)) return undefined;
	const earlier = latestEdition(sorted.filter((other) => compareRevisionIds(other.id, text.id) < 0));
	return earlier && ownTitle(earlier);
}

interface Placed {
	readonly text: RevisionText;
	readonly texts: PolicyTexts;
	/** All texts of the policy, by id. */
	readonly sorted: readonly RevisionText[];
}

function revisionOf(
	policy: PolicySlug,
	{ text, texts, sorted }: Placed,
	{ publications, zone }: PolicyContext,
): Revision | undefined {
	const { id, source, keys } = text;
	const publication = publications.get(`${policy}@${id}`);
	const posted = postingOf(id, publication, zone);
	if (posted === undefined) return undefined;
	const { commencement, kind = 'edition', ...declared } = keys;
	const title = keys.title ?? texts.keys.title ?? headingOf(source) ?? noticeTitle(text, sorted) ?? policy;
	const translations = translationsOf(texts.translations, { id, title, publication });
	const rule = commencement && { commencementRule: commencement };
	return { policy, id, kind, title, source, posted, translations, ...declared, ...rule };
}

function missingDays(texts: readonly RevisionText[], revisions: readonly Revision[]): Problem[] {
	const dated = new Set(revisions.map(({ id }) => id));
	const words = {
		message: 'this day does not exist in the zone of the site, which skipped it',
		advice: 'name the file by the day before or after',
	};
	return texts
		.filter(({ id }) => !dated.has(id))
		.flatMap(({ source }) => problemsOf(source.path, [errorAt(fileStart, 'posting-day', words)]));
}
