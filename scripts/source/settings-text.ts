import { characterFindings } from './character-faults.ts';
import { decodeText } from './decoded-text.ts';
import { editorTraces } from './editor-traces.ts';
import { limitFindings } from './finding-limit.ts';
import type { Reading } from './field.ts';
import { readKeys, type Schema, type ValuesOf } from './mapping.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml } from './yaml.ts';

/** What `site.yaml` or `policy.yaml` says, by its schema; an empty file says nothing, which is fine. */
export function readSettings<const S extends Schema>(file: SourceFile, schema: S): Reading<ValuesOf<S>> {
	const decoded = decodeText(file.bytes);
	if (decoded.type === 'unreadable') return { findings: [decoded.finding] };
	const { text } = decoded;
	const yaml = readYaml(text, 1);
	const keys = readKeys(yaml.value, schema);
	const faults = [...editorTraces(text), ...characterFindings(text)];
	return { ...keys, findings: limitFindings([...faults, ...yaml.findings, ...keys.findings]) };
}
