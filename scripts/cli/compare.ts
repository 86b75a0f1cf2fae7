import { parseClauses } from '../clauses/clause-text.ts';
import { compareTexts } from '../comparison/comparison.ts';
import { tilingFault } from '../comparison/tiling.ts';
import { comparisonFormats } from '../exports/comparison-formats.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { utc } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import type { ComparisonSide } from '../exports/comparison-json.ts';
import { nearestWord } from '../source/spelling.ts';
import { writeOutputFile } from '../store/output-file.ts';
import { readComparedFile } from '../store/compared-file.ts';
import type { Command, Invocation } from './command.ts';
import { WrongUsage } from './command.ts';
import { namedRevision } from './named-revision.ts';
import { problemLine } from './report.ts';

/** `compare`: two texts, each a file, a revision, or what was in force at a moment. */
export const compare: Command = {
	name: 'compare',
	summary: 'show what changed between two texts',
	usage: 'A B [--format text|json|html] [--output FILE]',
	help: [
		['A, B', 'a file, POLICY@REVISION, or POLICY@MOMENT (what was in force then, as known at --as-of)'],
		['--format FORMAT', 'text (default), json, or html, a page of its own'],
		['--output FILE', 'write there instead of to stdout'],
	],
	options: { format: { type: 'string', default: 'text' }, output: { type: 'string' } },
	positionals: { least: 2, most: 2 },
	run: async (invocation) => {
		const { values, positionals, terminal } = invocation;
		const format = formatNamed(String(values['format']));
		const [from, to] = await sidesOf(invocation, positionals);
		if (from === undefined || to === undefined) return 1;
		const texts = { from: parseClauses(from.source.body), to: parseClauses(to.source.body) };
		const comparison = compareTexts(texts.from, texts.to);
		const fault = tilingFault(comparison, from.source.body, to.source.body);
		if (fault !== undefined) throw new Error(fault);
		const written = format.write({ from, to, texts, comparison });
		if (typeof values['output'] === 'string') writeOutputFile(values['output'], written);
		else terminal.out(written);
		return 0;
	},
};

function formatNamed(name: string): (typeof comparisonFormats)[number] {
	const format = comparisonFormats.find((candidate) => candidate.name === name);
	if (format !== undefined) return format;
	const names = comparisonFormats.map((candidate) => candidate.name);
	const nearest = nearestWord(name, names);
	throw new WrongUsage(
		`--format is ${names.join(', ')}, not ${name}${nearest === undefined ? '' : `: did you mean ${nearest}?`}`,
	);
}

/** The two sides; undefined where a file is not fit to be compared, and its problems have been told. */
async function sidesOf(
	invocation: Invocation,
	names: readonly string[],
): Promise<readonly (ComparisonSide | undefined)[]> {
	const isNamed = names.some((name) => !isFile(name));
	const reading = isNamed ? await invocation.read() : undefined;
	return names.map((name) =>
		isFile(name) ? fileSide(invocation, name) : revisionSide(reading!.catalogue, name, reading!.now),
	);
}

/** `policy@revision` has no dot behind the sign but in an ordinal; a file has an ending or a folder. */
function isFile(name: string): boolean {
	return !/@(?:draft|\d{4}-\d{2}-\d{2}\S*)$/.test(name);
}

function fileSide({ terminal }: Invocation, path: string): ComparisonSide | undefined {
	const { source, problems } = readComparedFile(path, utc);
	for (const problem of problems) terminal.err(problemLine(problem, ''));
	return source && { source };
}

function revisionSide(catalogue: Catalogue, name: string, now: Moment): ComparisonSide {
	const revision = namedRevision(catalogue, name, now);
	return { policy: revision.policy, revision: revision.id, source: revision.source };
}
