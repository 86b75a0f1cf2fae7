import { grammars } from '../amendment/grammars.ts';
import { parseClauses } from '../clauses/clause-text.ts';
import { compareTexts } from '../comparison/comparison.ts';
import { tilingFault } from '../comparison/segments/tiling.ts';
import type { ComparedTexts } from '../exports/compared-texts.ts';
import { type ComparisonFormat, comparisonFormats } from '../exports/comparison-formats.ts';
import { type ComparisonSide, sideName } from '../exports/comparison-side.ts';
import { type RecordedText, type RecordSetting, redlineRecord } from '../exports/redline-record.ts';
import type { Review } from '../exports/review.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { type Language, parseLanguage } from '../model/language.ts';
import { compareMoments, isoMoment, type Moment, utc } from '../model/moment.ts';
import { hasErrors } from '../model/problem.ts';
import { isText, type Revision } from '../model/revision.ts';
import { readNow } from '../store/clock.ts';
import { type ComparedFile, readComparedFile } from '../store/compared-file.ts';
import { writeOutputFile } from '../store/output-file.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { chosenWord } from './chosen-word.ts';
import { type Command, type Invocation, type Reading, WrongUsage } from './command.ts';
import { isByName, namedRevision, policyNamed } from './named-revision.ts';
import { pdfFormat } from './pdf-format.ts';
import { noticeEffect, proposedRevision } from './proposed-revision.ts';
import { reviewOf } from './review.ts';

/** `compare`: two texts, each a file, a revision, or what was in force at a moment. */
export const compare: Command = {
	name: 'compare',
	summary: 'show what changed between two texts',
	usage: 'A B [--format FORMAT] [--in ru|be|en] [--output FILE]',
	help: [
		['A, B', 'a file, POLICY@REVISION, or POLICY@MOMENT (what was in force then, as known at --as-of)'],
		[
			'--format FORMAT',
			'text (default), json, html (a page of its own), docx (tracked changes for Word), pdf, amendment (instructions in drafting language), or markdown (a comment for a pull request)',
		],
		['--in LANGUAGE', 'of an amendment or comment: ru, be or en (default: that of B)'],
		['--output FILE', 'write there instead of to stdout'],
	],
	options: {
		format: { type: 'string', default: 'text' },
		in: { type: 'string' },
		output: { type: 'string' },
	},
	positionals: { least: 2, most: 2 },
	run: async (invocation) => {
		const { values, positionals, terminal, policies } = invocation;
		const format = formatNamed(invocation, values['format']);
		const language = languageNamed(values['in']);
		const sides = await sidesOf(invocation, positionals);
		const { from, to, setting, isFaulty } = sides;
		if (from === undefined || to === undefined) return 1;
		const review = format.isReview ? await reviewed(invocation, positionals[1]!, language) : undefined;
		const compared = {
			...comparedSides({ ...sides, from, to }, format),
			...(language && { language }),
			...(review && { review }),
		};
		const written = await format.write(compared, () => redlineRecord({ from, to }, setting));
		if (typeof values['output'] === 'string') writeOutputFile(policies, values['output'], written);
		else terminal.out(written);
		const faults = typeof written === 'string' ? (format.faults?.(compared, written) ?? []) : [];
		for (const remark of [...faults, ...(format.unstated?.(compared) ?? [])]) terminal.err(`${remark}\n`);
		return faults.length === 0 && !isFaulty ? 0 : 1;
	},
};

/** The two texts compared, for a format; of a notice only its own words are. */
function comparedSides(
	{ from, to, notice }: Sides & { readonly from: RecordedText; readonly to: RecordedText },
	format: ComparisonFormat,
): ComparedTexts {
	if (format.ofNotice !== 'compared' && from.standing !== undefined && !isText(from.standing.revision))
		throw new WrongUsage(
			`${sideName(sideOf(from))} is a notice and has no text to compare: name a revision, or the moment whose text is meant, as in ${from.standing.policy.slug}@${isoMoment(from.standing.revision.posted.at)}`,
		);
	const isTold = notice !== undefined && format.ofNotice !== 'compared';
	if (isTold && format.ofNotice === 'refused')
		throw new WrongUsage(`${sideName(sideOf(to))} is a notice and amends no text. ${notice('en')}`);
	return {
		from: sideOf(from),
		to: sideOf(to),
		...comparedBodies(isTold ? '' : from.source.body, to.source.body),
		...(isTold && { notice }),
	};
}

/** Throws where the comparison does not tile both bodies, which is a fault of this program. */
function comparedBodies(from: string, to: string): Pick<ComparedTexts, 'texts' | 'comparison'> {
	const texts = { from: parseClauses(from), to: parseClauses(to) };
	const comparison = compareTexts(texts.from, texts.to);
	const fault = tilingFault(comparison, from, to);
	if (fault !== undefined) throw new Error(fault);
	return { texts, comparison };
}

function languageNamed(name: unknown): Language | undefined {
	return name === undefined ? undefined : parseLanguage(chosenWord('--in', name, Object.keys(grammars)));
}

/** What to know of the revision a name means; undefined for a file. */
async function reviewed(
	{ read, policies }: Invocation,
	name: string,
	language: Language | undefined,
): Promise<Review | undefined> {
	if (isFile(name)) return undefined;
	const reading = await read();
	const revision = namedRevision(reading.catalogue, name, reading.now);
	const spoken = language ?? policyNamed(reading.catalogue, revision.policy).language;
	return reviewOf(reading, revision, { policies, language: spoken });
}

function formatNamed({ asOf }: Invocation, name: unknown): ComparisonFormat {
	const formats = [...comparisonFormats, pdfFormat(readNow(asOf, utc))];
	const names = formats.map((format) => format.name);
	const chosen = chosenWord('--format', name, names);
	return formats.find((format) => format.name === chosen)!;
}

/** What is compared, and where the policies it is from stand; a side is undefined where its file is not fit to be. */
interface Sides {
	readonly from: RecordedText | undefined;
	readonly to: RecordedText | undefined;
	readonly setting?: RecordSetting;
	/** Errors of their sources were told. */
	readonly isFaulty: boolean;
	/** What the new text does where it is a notice. */
	readonly notice?: ComparedTexts['notice'];
}

async function sidesOf(invocation: Invocation, names: readonly string[]): Promise<Sides> {
	const files = names.map((name) => (isFile(name) ? readComparedFile(name, utc) : undefined));
	const ofFiles = files.flatMap((file) => file?.problems ?? []);
	invocation.tell(ofFiles, '');
	if (!files.includes(undefined)) {
		const [from, to] = files.map(fileSide);
		return { from, to, isFaulty: hasErrors(ofFiles) };
	}
	const reading = await invocation.read();
	const { catalogue, now } = reading;
	const errors = catalogue.problems.filter(({ severity }) => severity === 'error');
	invocation.tell(errors);
	const isFaulty = hasErrors([...ofFiles, ...errors]);
	const isAsked = names.some((name, index) => files[index] === undefined && !isByName(catalogue, name));
	// Where a file could not be read, what was in force may be the very text that is missing.
	if (errors.length > 0 && isAsked) return { from: undefined, to: undefined, isFaulty };
	const [from, to] = names.map((name, index) =>
		files[index] === undefined ? revisionSide(catalogue, name, now) : fileSide(files[index]),
	);
	const setting = { settings: catalogue.settings, now };
	return { from, to, setting, notice: to?.standing && noticeOf(reading, to.standing.revision), isFaulty };
}

function noticeOf(reading: Reading, revision: Revision): ComparedTexts['notice'] {
	const question = proposedRevision(reading, revision);
	if (noticeEffect(question, 'en') === undefined) return undefined;
	return (language) => noticeEffect(question, language)!;
}

function sideOf({ source, standing }: RecordedText): ComparisonSide {
	if (standing === undefined) return { source };
	const { policy, revision, language } = standing;
	return { policy: policy.slug, revision: revision.id, language, source };
}

/** `policy@revision` has no dot behind the sign but in an ordinal; a file has an ending or a folder. */
function isFile(name: string): boolean {
	return !/@(?:draft|\d{4}-\d{2}-\d{2}\S*)$/.test(name);
}

function fileSide(file: ComparedFile | undefined): RecordedText | undefined {
	return file?.source && { source: file.source };
}

function revisionSide(catalogue: Catalogue, name: string, now: Moment): RecordedText {
	const revision = namedRevision(catalogue, name, now);
	const policy = policyNamed(catalogue, revision.policy);
	const { title, source } = revision;
	const { at: posting } = revision.posted;
	// A text dated ahead is known from its day on.
	const timeline = timelineOf(policy.revisions, compareMoments(now, posting) < 0 ? posting : now);
	return { source, standing: { policy, revision, timeline, title, language: policy.language } };
}
