import type { LoggedRevision, PublicationChain } from './publication-chain.ts';
import type { PublishedText } from './published-text.ts';
import type { Finding } from './saved-file.ts';
import { shownMoment } from './shown-moment.ts';
import type { SiteRecord } from './site-record.ts';
import type { VerifyScriptWords } from './verify-words.ts';

/** A whole sentence, or a term with its text and perhaps where that leads. */
export type AnswerLine = string | readonly [term: string, text: string, href?: string];

/** What a reader is told of a file they chose. */
export function answerTo(
	finding: Finding,
	{ chain, root }: SiteRecord,
	words: VerifyScriptWords,
): readonly AnswerLine[] {
	if (finding.type === 'unreadable') return [words.unreadable];
	if (finding.type === 'unknown') return [words.unknown, ...chainLines(undefined, chain, words)];
	const { text } = finding;
	const page: AnswerLine = [words.page, nameOf(text, words), new URL(text.url, root).href];
	return [...verdict(finding, words), ...facts(text, words), page, ...chainLines(text, chain, words)];
}

function verdict(
	finding: Extract<Finding, { text: PublishedText }>,
	words: VerifyScriptWords,
): readonly AnswerLine[] {
	const name = nameOf(finding.text, words);
	switch (finding.type) {
		case 'same':
			return [filled(finding.isPage ? words.samePage : words.sameText, { name })];
		case 'line-ends':
			return [filled(words.lineEnds, { name })];
		case 'differs': {
			const { line, column, saved, published } = finding.difference;
			const pattern = finding.isPage ? words.pageDiffers : words.textDiffers;
			return [
				filled(pattern, { name, line, column }),
				[words.saved, `«…${saved}…»`],
				[words.published, `«…${published}…»`],
			];
		}
	}
}

function nameOf({ title, kind, revision, language }: PublishedText, words: VerifyScriptWords): string {
	const [date = '', ordinal] = revision.split('.');
	const day = shown(`${date}T00:00:00Z`) + (ordinal === undefined ? '' : ` (${ordinal})`);
	const name = filled(words.name, { title, kind: words.kinds[kind] ?? kind, day });
	return language === undefined ? name : `${name}, ${filled(words.translation, { language })}`;
}

function facts(text: PublishedText, words: VerifyScriptWords): readonly AnswerLine[] {
	const { kind, state, asOf, commencement, until } = text;
	const hasPeriod = state !== 'notice' && commencement !== null;
	return [
		[filled(words.stateAt, { moment: shown(asOf) }), words.states[kind]?.[state] ?? state],
		...(hasPeriod
			? ([
					[words.commencement, shown(commencement)],
					[words.until, until === null ? words.noEnd : shown(until)],
				] as const)
			: []),
		[words.posted, shown(text.posted) + (postingNote(text, words) ?? '')],
		[words.publishedDigest, text.sha256],
	];
}

function chainLines(
	text: PublishedText | undefined,
	chain: PublicationChain | undefined,
	words: VerifyScriptWords,
): readonly AnswerLine[] {
	if (chain === undefined) return [[words.log, words.noLog]];
	const found = text && chain.lines.get(`${text.policy}@${text.revision}`);
	const logged = text && found && loggedDigest(text, found);
	const isContradicted = logged !== undefined && logged !== text?.sha256;
	return [
		[words.log, logWords(chain, words)],
		...(text === undefined
			? []
			: [found === undefined ? unlogged(text, words) : filled(words.inLog, { line: found.seq })]),
		...(found !== undefined && logged === undefined ? [words.translationNotInLog] : []),
		...(isContradicted ? [words.logContradicts] : []),
	];
}

function logWords({ count, head, faultyLine }: PublicationChain, words: VerifyScriptWords): string {
	if (count === 0) return words.logLost;
	return faultyLine === undefined
		? filled(words.logSound, { count, head })
		: filled(words.logBroken, { line: faultyLine });
}

/** A moment that was recorded and stands in no line: the log has lost it. */
function unlogged({ isPostingRecorded }: PublishedText, words: VerifyScriptWords): string {
	return isPostingRecorded ? words.lostFromLog : words.notInLog;
}

/** The digest a line has of a text; undefined of a translation it does not record. */
function loggedDigest({ language }: PublishedText, line: LoggedRevision): string | undefined {
	return language === undefined ? line.sha256 : line.translations?.[language];
}

function postingNote(
	{ isPostingRecorded, language, isTranslationRecorded }: PublishedText,
	words: VerifyScriptWords,
): string | undefined {
	if (!isPostingRecorded) return ` (${words.notRecorded})`;
	return language === undefined || isTranslationRecorded === true ? undefined : ` (${words.ofOriginal})`;
}

function filled(pattern: string, values: Readonly<Record<string, string | number>>): string {
	return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function shown(iso: string): string {
	return shownMoment(iso, document.documentElement.lang);
}
