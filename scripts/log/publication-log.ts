import { compareProblems, type Problem } from '../model/problem.ts';
import { logFile, type Publication } from '../model/publication.ts';
import { keepLineEnds } from './converted-line-ends.ts';
import { columnOfKey, repeatedKey } from './line-keys.ts';
import { publicationFaults } from './publication-fields.ts';
import { lineDigest, noPrevious } from './publication-line.ts';

/** A log read whole. `publications` are those of its well-formed lines, in order, also where there are problems. */
export interface PublicationLog {
	readonly publications: readonly Publication[];
	readonly problems: readonly Problem[];
}

interface Line {
	readonly number: number;
	readonly text: string;
	readonly previous: string;
}

const restore =
	'the log is append-only and written by `publish` alone: restore it from version control or from the published site';

/**
 * The publications of a log, and everything wrong with its form, its sequence and its chain (docs/data.md), sorted.
 * An empty text is an empty log. A line end after the last line may be absent.
 */
export function parsePublicationLog(text: string): PublicationLog {
	const texts = text === '' ? [] : text.replace(/\n$/, '').split('\n');
	const lines = texts.map((line, index): Line => {
		const before = texts[index - 1];
		return {
			number: index + 1,
			text: line,
			previous: before === undefined ? noPrevious : lineDigest(before),
		};
	});
	const read = lines.map((line) => ({ line, ...readLine(line) }));
	const publications = read.flatMap(({ publication }) => publication ?? []);
	const problems = read.flatMap(({ line, publication, problems: ofForm }) => [
		...ofForm,
		...(publication === undefined ? [] : chainProblems(line, publication)),
	]);
	return { publications, problems: [...problems, ...repeats(read)].toSorted(compareProblems) };
}

function readLine(line: Line): { publication?: Publication; problems: readonly Problem[] } {
	const record = parseObject(line.text);
	if (record === undefined) {
		const fault = line.text.endsWith('\r')
			? { message: 'the line ends in a carriage return, which `publish` never writes', advice: keepLineEnds }
			: { message: 'the line is not a JSON object' };
		return { problems: [problemAt(line, 1, { ...fault, rule: 'log-form' })] };
	}
	// What is written as it would be written again has no key twice.
	const repeated = JSON.stringify(record) === line.text ? undefined : repeatedKey(line.text);
	const faults = publicationFaults(record);
	const problems = [
		...(repeated === undefined
			? []
			: [
					problemAt(line, repeated.column, { message: `"${repeated.key}" is there twice`, rule: 'log-form' }),
				]),
		...faults.map(({ key, message }) =>
			problemAt(line, columnOfKey(line.text, key), { message, rule: 'log-form' }),
		),
	];
	return problems.length === 0 ? { publication: record as unknown as Publication, problems } : { problems };
}

function chainProblems(line: Line, { seq, previous }: Publication): readonly Problem[] {
	const sequence = `the line is number ${line.number} but says "seq" is ${seq}: a line is missing, added or out of place`;
	const chain =
		line.number === 1
			? '"previous" of the first line is not 64 zeros: lines before it are missing'
			: `"previous" is not the digest of line ${line.number - 1}: that line was changed, or one is missing, added or out of place`;
	return [
		...(seq === line.number
			? []
			: [problemAt(line, columnOfKey(line.text, 'seq'), { message: sequence, rule: 'log-sequence' })]),
		...(previous === line.previous
			? []
			: [problemAt(line, columnOfKey(line.text, 'previous'), { message: chain, rule: 'log-chain' })]),
	];
}

function repeats(read: readonly { line: Line; publication?: Publication }[]): readonly Problem[] {
	const first = new Map<string, number>();
	return read.flatMap(({ line, publication }) => {
		if (publication === undefined) return [];
		const name = `${publication.policy}@${publication.revision}`;
		const earlier = first.get(name);
		if (earlier === undefined) first.set(name, line.number);
		const message = `${name} is published a second time; the first is on line ${earlier}`;
		return earlier === undefined
			? []
			: [problemAt(line, columnOfKey(line.text, 'revision'), { message, rule: 'log-repeat' })];
	});
}

function problemAt(
	line: Line,
	column: number,
	fault: Pick<Problem, 'message' | 'rule'> & Partial<Problem>,
): Problem {
	return { path: logFile, line: line.number, column, severity: 'error', advice: restore, ...fault };
}

/** White space around the object would be bytes the chain does not need, so the line must be the object alone. */
function parseObject(text: string): Record<string, unknown> | undefined {
	if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		return undefined;
	}
}
