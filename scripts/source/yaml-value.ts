import type { Place } from './finding.ts';

/** A value as the YAML has it: every scalar is text, and keys are in the author's order. */
export type YamlValue =
	| { readonly type: 'text'; readonly text: string; readonly place: Place }
	| { readonly type: 'mapping'; readonly entries: readonly YamlEntry[]; readonly place: Place }
	| { readonly type: 'list'; readonly place: Place };

/** A key and its value, each with its place in the file. */
export interface YamlEntry {
	readonly key: string;
	readonly place: Place;
	readonly value: YamlValue;
}
