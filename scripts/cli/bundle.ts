import { bundleContents, bundleRequest } from '../bundle/bundle-contents.ts';
import { bundleFiles } from '../bundle/bundle-files.ts';
import { type BundleSpan, bundleSpan } from '../bundle/bundle-span.ts';
import { bundleZip } from '../bundle/bundle-zip.ts';
import { countedWords } from '../model/counted-words.ts';
import type { ZoneName } from '../model/moment.ts';
import { hasErrors } from '../model/problem.ts';
import { writeOutputFile } from '../store/output-file.ts';
import { typesetter } from '../store/typesetter.ts';
import { readVerifier } from '../store/verifier.ts';
import { type Command, type Invocation, WrongUsage } from './command.ts';
import { policyNamed } from './named-revision.ts';
import { noTypesetter } from './pdf-format.ts';
import { tally } from './report.ts';

/** `bundle`: one zip for counsel or a court, with every text in force in a span and the means to verify it. */
export const bundle: Command = {
	name: 'bundle',
	summary: 'pack what was in force in a span, what changed, and the proof, into one zip',
	usage: 'POLICY --from MOMENT --to MOMENT [--output FILE]',
	help: [
		['POLICY', 'the policy'],
		['--from MOMENT', 'the first moment of the span, a date or a date-time with offset'],
		['--to MOMENT', 'the last one; a date stands for its whole day'],
		['--output FILE', 'where the zip goes (default POLICY-FROM-TO.zip)'],
	],
	options: { from: { type: 'string' }, to: { type: 'string' }, output: { type: 'string' } },
	positionals: { least: 1, most: 1 },
	run: async (invocation) => {
		const { terminal, policies, positionals } = invocation;
		const reading = await invocation.read();
		const span = spanAsked(invocation, reading.catalogue.settings.zone);
		const { slug } = policyNamed(reading.catalogue, positionals[0]!);
		const errors = reading.errors();
		invocation.tell(errors);
		if (hasErrors(errors)) {
			terminal.err(`${tally(errors).trim()}: nothing was written\n`);
			return 1;
		}
		const [typeset, verifier] = [await typesetter(), readVerifier()];
		const request = bundleRequest({ ...reading, slug, span, typeset, verifier });
		if (request === undefined) throw new WrongUsage(`nothing of ${slug} is posted yet`);
		const { texts, pairs } = bundleContents(request);
		if (texts.length === 0) throw new WrongUsage(`nothing of ${slug} was in force in that span`);
		const output = outputOf(invocation);
		writeOutputFile(policies, output, bundleZip(bundleFiles(request)));
		if (typeset === undefined) terminal.err(`without PDFs: ${noTypesetter}\n`);
		const textCount = countedWords(['{count} text', '{count} texts'], texts.length);
		const comparisonCount = countedWords(['{count} comparison', '{count} comparisons'], pairs.length);
		terminal.err(`wrote ${output}: ${textCount}, ${comparisonCount}\n`);
		return 0;
	},
};

function spanAsked({ values }: Invocation, zone: ZoneName): BundleSpan {
	const [from, to] = [values['from'], values['to']];
	if (typeof from !== 'string' || typeof to !== 'string') {
		throw new WrongUsage('bundle needs --from and --to: the first and the last moment of the span');
	}
	const span = bundleSpan(from, to, zone);
	if (span !== undefined) return span;
	throw new WrongUsage(
		`--from ${from} --to ${to} is no span: write two dates, or date-times with offset, the earlier first`,
	);
}

/** No file system takes every character of a moment in a name. */
function outputOf({ values, positionals: [policy = ''] }: Invocation): string {
	if (typeof values['output'] === 'string') return values['output'];
	const name = [policy, values['from'], values['to']].join('-');
	return `${name.replace(/[^\p{L}\p{N}_-]/gu, '-')}.zip`;
}
