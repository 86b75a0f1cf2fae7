import type { ClauseChange } from '../../../scripts/model/comparison.ts';
import type { ScriptedCase } from './scripted-case.ts';
import { wordsOf } from './word-document.ts';
import type { Block } from './word-document.ts';

/** What a case's script did, by identities. */
export interface CaseTruth {
	/** Identities of the words that stand in both texts. */
	readonly kept: ReadonlySet<number>;
	/** What became of each new block, and of each old one that is no more. */
	readonly changes: ReadonlyMap<number, ClauseChange>;
	readonly moved: ReadonlySet<number>;
}

/** The truth of a case. */
export function caseTruth({ from, to }: ScriptedCase): CaseTruth {
	const old = new Map(from.map((block) => [block.id, block]));
	const oldWords = new Set(from.flatMap((block) => wordsOf(block).map((word) => word.id)));
	const changes = new Map<number, ClauseChange>();
	for (const block of to) changes.set(block.id, changeOf(block, old.get(block.id)));
	const merged = new Set(to.flatMap((block) => block.sources ?? []));
	for (const block of from)
		if (!changes.has(block.id)) changes.set(block.id, merged.has(block.id) ? 'merged' : 'removed');
	return {
		kept: new Set(
			to.flatMap((block) => wordsOf(block).map((word) => word.id)).filter((id) => oldWords.has(id)),
		),
		changes,
		moved: new Set(to.filter((block) => block.fate === 'moved').map((block) => block.id)),
	};
}

function changeOf(block: Block, old: Block | undefined): ClauseChange {
	if (block.fate === 'split') return 'split';
	if (block.fate === 'merged') return 'merged';
	if (old === undefined) return 'added';
	const isSame = wordsText(block) === wordsText(old) && block.level === old.level && block.kind === old.kind;
	if (block.fate === 'moved') return isSame ? 'moved' : 'moved-modified';
	if (!isSame) return 'modified';
	return block.number === old.number ? 'unchanged' : 'renumbered';
}

function wordsText(block: Block): string {
	return block.cells.map((cell) => cell.map(({ text, href }) => `${text} ${href ?? ''}`).join(' ')).join('|');
}
