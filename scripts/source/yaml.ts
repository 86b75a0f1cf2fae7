import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import { errorAt, type Finding, type Place } from './finding.ts';
import { yamlFaultWords } from './yaml-faults.ts';
import { refusedConstructs, type RefusedConstruct } from './yaml-restrictions.ts';
import type { YamlEntry, YamlValue } from './yaml-value.ts';

/** What a YAML text says; `value` is absent where it says nothing, or nothing that can be understood. */
export interface ReadYaml {
	readonly value?: YamlValue;
	readonly findings: readonly Finding[];
}

type PlaceOf = (offset: number) => Place;

/** The size in UTF-16 code units above which YAML is refused: keys and a summary need far less. */
const sizeLimit = 64 * 1024;

/**
 * Reads YAML with the failsafe schema: every scalar is text, whatever it looks like, and no object is ever made of
 * keys. `firstLine` is the YAML's first line in its file; the places of the values and findings are those in the file.
 */
export function readYaml(yaml: string, firstLine: number): ReadYaml {
	// Without the mark and the carriage returns every character keeps its line and column, and scalars hold neither.
	const text = yaml.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
	if (text.length > sizeLimit) return { findings: [tooLong({ line: firstLine, column: 1 })] };
	const placeOf = places(text, firstLine);
	const refused = refusedConstructs(text);
	const findings = refused.map((construct) => refusal(construct, placeOf));
	return refused.some(({ rule }) => rule === 'yaml-depth')
		? { findings }
		: understand(text, placeOf, findings);
}

function places(text: string, firstLine: number): PlaceOf {
	const lines = new LineCounter();
	for (let end = -1; end !== 0; end = text.indexOf('\n', end) + 1) lines.addNewLine(Math.max(end, 0));
	return (offset) => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
}

function understand(text: string, placeOf: PlaceOf, refused: readonly Finding[]): ReadYaml {
	const document = parseDocument(text, {
		schema: 'failsafe',
		prettyErrors: false,
		stringKeys: true,
		logLevel: 'silent',
	});
	// A second document and an unknown escape are refused already.
	const errors = document.errors.filter(({ code }) => code !== 'MULTIPLE_DOCS' && code !== 'BAD_DQ_ESCAPE');
	const findings = [
		...refused,
		...errors.map(({ code, message, pos }) =>
			errorAt(placeOf(pos[0]), 'yaml', yamlFaultWords(code, message)),
		),
	];
	const isSound = errors.every(({ code }) => code === 'DUPLICATE_KEY');
	const value = isSound && document.contents !== null ? valueOf(document.contents, placeOf) : undefined;
	return value === undefined ? { findings } : { value, findings };
}

/** The value a node stands for; undefined for an alias, which is refused elsewhere. */
function valueOf(node: ParsedNode, placeOf: PlaceOf): YamlValue | undefined {
	const place = placeOf(node.range[0]);
	if (isScalar(node)) return { type: 'text', text: String(node.value), place };
	if (isSeq(node)) return { type: 'list', place };
	return isMap(node) ? { type: 'mapping', entries: entriesOf(node, placeOf), place } : undefined;
}

function entriesOf(map: YAMLMap.Parsed, placeOf: PlaceOf): YamlEntry[] {
	return map.items.flatMap(({ key, value }) => {
		const place = placeOf(key.range[0]);
		const name = isScalar(key) ? String(key.value) : '';
		const read = value === null ? emptyText(place) : valueOf(value, placeOf);
		if (read === undefined) return [];
		return [{ key: name, place, value: isEmpty(read) ? emptyText(place) : read }];
	});
}

/** A value that is not there stands where its key stands. */
function emptyText(place: Place): YamlValue {
	return { type: 'text', text: '', place };
}

function isEmpty(value: YamlValue): boolean {
	return value.type === 'text' && value.text === '';
}

function refusal({ offset, rule, construct, advice }: RefusedConstruct, placeOf: PlaceOf): Finding {
	const message =
		rule === 'yaml-depth'
			? 'lists are nested too deep here'
			: `${construct} of YAML stands here, and is not read`;
	return errorAt(placeOf(offset), rule, { message, advice });
}

function tooLong(place: Place): Finding {
	return errorAt(place, 'yaml-size', {
		message: `the keys take more than ${sizeLimit} characters`,
		advice: 'move what is text into the text',
	});
}
