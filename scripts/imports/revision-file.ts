import { type Finding, warningAt } from '../source/finding.ts';
import type { ZoneName } from '../model/moment.ts';
import { beginsAsFrontMatter } from '../source/front-matter.ts';
import { quote } from '../source/quotation.ts';
import { readRevisionText } from '../source/revision-text.ts';
import { readYaml } from '../source/yaml.ts';
import type { YamlEntry } from '../source/yaml-value.ts';
import type { ImportedFile } from './imported-file.ts';

/** The whole text of a revision's file, and what of its front matter is not kept. */
export interface RevisionFile {
	readonly text: string;
	readonly findings: readonly Finding[];
}

/**
 * A revision's file with a summary. Front matter that means something to us stays as it is; of any other, as another
 * site's generator has it, only the title and the summary are kept.
 */
export function revisionFile(
	{ body = '', frontMatter }: ImportedFile,
	{ summary, zone }: { readonly summary: string; readonly zone: ZoneName },
): RevisionFile {
	if (frontMatter === undefined) return { text: withKeys([['summary', summary]], body), findings: [] };
	if (isOurs(frontMatter, body, zone)) {
		const isSummed = /^(["']?)summary\1[ \t]*:/m.test(frontMatter) || summary === '';
		const added = isSummed ? '' : keyLines([['summary', summary]]);
		return { text: `---\n${frontMatter.replaceAll('\r\n', '\n')}${added}---\n${body}`, findings: [] };
	}
	const { value, findings } = readYaml(frontMatter, 2);
	const entries = value?.type === 'mapping' ? value.entries.map(foreignEntry) : undefined;
	const kept = (key: string): string => entries?.find((entry) => entry.key === key)?.text ?? '';
	const others = entries?.filter(({ key }) => key !== 'title' && key !== 'summary') ?? [
		{ key: undefined, text: frontMatter.trim(), line: 1 },
	];
	return {
		text: withKeys(
			[
				['title', kept('title')],
				['summary', kept('summary') || summary],
			],
			body,
		),
		findings: [
			...findings.map((finding) => ({ ...finding, severity: 'warning' as const })),
			...others.map(lossOf),
		],
	};
}

/** A key of front matter that is not kept, or where none can be read all of it. */
interface ForeignEntry {
	readonly key: string | undefined;
	readonly text: string;
	readonly line: number;
}

function foreignEntry({ key, value, place }: YamlEntry): ForeignEntry {
	return { key, text: value.type === 'text' ? value.text : `a ${value.type}`, line: place.line };
}

function lossOf({ key, text, line }: ForeignEntry): Finding {
	const what = key === undefined ? 'the front matter' : `the key ${quote(key)} of the front matter`;
	return warningAt({ line, column: 1 }, 'import-not-kept', {
		message: `${what} is not kept: ${quote(text)}`,
		advice: 'see that the text says what it must without it',
	});
}

function isOurs(frontMatter: string, body: string, zone: ZoneName): boolean {
	const bytes = new TextEncoder().encode(`---\n${frontMatter}---\n${body}`);
	const { findings } = readRevisionText({ path: '', bytes, sha256: '' }, zone);
	return !findings.some(({ severity }) => severity === 'error');
}

type Key = readonly [name: string, value: string];

function withKeys(keys: readonly Key[], body: string): string {
	const lines = keyLines(keys);
	return lines === '' && !beginsAsFrontMatter(body)
		? body
		: `---\n${lines}---\n${body.startsWith('\n') ? '' : '\n'}${body}`;
}

function keyLines(keys: readonly Key[]): string {
	return keys
		.flatMap(([name, value]) => (value.trim() === '' ? [] : [`${name}: ${yamlText(value.trim())}\n`]))
		.join('');
}

/** A text as YAML: of one line in quotes, of several as a block, unless it holds what a block cannot. */
function yamlText(text: string): string {
	const lines = text.split(/\r\n?|\n/);
	// eslint-disable-next-line no-control-regex -- what YAML does not print
	const isPlain = !/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\p{Cs}|^[ \t]/u.test(text);
	if (lines.length === 1 || !isPlain) return JSON.stringify(text.replace(/[\p{Cc}\p{Cs}]+/gu, ' '));
	return `|-\n${lines.map((line) => (line.trim() === '' ? '' : `  ${line.trimEnd()}`)).join('\n')}`;
}
