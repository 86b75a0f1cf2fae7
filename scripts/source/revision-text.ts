import type { ZoneName } from '../model/moment.ts';
import type { SourceText } from '../model/revision.ts';
import { characterFindings } from './character-faults.ts';
import { decodeText } from './decoded-text.ts';
import { editorTraces } from './editor-traces.ts';
import { errorAt, placeAt, type Finding, type Place } from './finding.ts';
import { limitFindings } from './finding-limit.ts';
import { splitFrontMatter } from './front-matter.ts';
import { lateFrontMatter } from './late-front-matter.ts';
import { readKeys, type Schema, type ValuesOf } from './mapping.ts';
import { nestingFindings } from './nesting.ts';
import {
	revisionSchema,
	translationSchema,
	type RevisionKeys,
	type TranslationKeys,
} from './revision-keys.ts';
import { kindFindings } from './revision-kind.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml, type ReadYaml } from './yaml.ts';
import type { YamlValue } from './yaml-value.ts';

/** What a Markdown file says; no `source` where its bytes are no text, no `keys` where its front matter is none. */
export interface ReadText<K> {
	readonly source?: SourceText;
	readonly keys?: K;
	/** Where each key of the front matter stands, known or not. */
	readonly places: ReadonlyMap<string, Place>;
	readonly findings: readonly Finding[];
}

/** A revision's text and keys, and what is wrong with either. */
export function readRevisionText(file: SourceFile, zone: ZoneName): ReadText<RevisionKeys> {
	const read = readMarkdown(file, revisionSchema(zone));
	const { source, keys, places, findings } = read;
	// Of keys that cannot be read nothing follows.
	if (source === undefined || keys === undefined || findings.some(isOfKeyNames)) return read;
	if (kindKeys.some((key) => places.has(key) && keys[key] === undefined)) return read;
	return { ...read, findings: limitFindings([...findings, ...kindFindings(source, keys, places)]) };
}

/** A translation's text and keys, and what is wrong with either. */
export function readTranslationText(file: SourceFile): ReadText<TranslationKeys> {
	return readMarkdown(file, translationSchema);
}

function readMarkdown<const S extends Schema>(file: SourceFile, schema: S): ReadText<ValuesOf<S>> {
	const decoded = decodeText(file.bytes);
	if (decoded.type === 'unreadable') return { places: new Map(), findings: [decoded.finding] };
	const { text } = decoded;
	const { frontMatter, bodyStart, findings } = splitFrontMatter(text);
	const body = text.slice(bodyStart);
	const source = { path: file.path, text, bodyStart, body, sha256: file.sha256 };
	const yaml: ReadYaml = frontMatter === undefined ? { findings: [] } : readYaml(frontMatter, 2);
	const keys = readKeys(yaml.value, schema);
	const bodyPlace = placeAt(text, bodyStart);
	const all = [
		...editorTraces(text),
		...characterFindings(text),
		...findings,
		...(frontMatter === undefined ? lateFrontMatter(text, Object.keys(schema)) : []),
		...yaml.findings,
		...keys.findings,
		...nestingFindings(body, bodyPlace.line),
		...emptyFindings(text),
	];
	const places = placesOf(yaml.value);
	return {
		source,
		places,
		...(keys.value === undefined ? {} : { keys: keys.value }),
		findings: limitFindings(all),
	};
}

function placesOf(value: YamlValue | undefined): ReadonlyMap<string, Place> {
	const entries = value?.type === 'mapping' ? value.entries : [];
	return new Map(entries.map(({ key, place }) => [key, place]));
}

/** The keys that belong to one kind or another. */
const kindKeys = ['kind', 'corrects', 'withdraws', 'keeps'] as const;

/** True of an error for which it is not certain which keys there are. */
function isOfKeyNames({ severity, rule }: Finding): boolean {
	return severity === 'error' && /^(?:yaml|front-matter|unknown-key)/.test(rule);
}

function emptyFindings(text: string): Finding[] {
	if (text.trim() !== '') return [];
	const words = {
		message: 'the file is empty',
		advice: 'restore its text; to end a policy write `kind: repeal`',
	};
	return [errorAt({ line: 1, column: 1 }, 'empty-text', words)];
}
