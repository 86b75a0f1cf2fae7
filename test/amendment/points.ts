import * as assert from 'uvu/assert';
import { amendment } from '../../scripts/amendment/amendment.ts';
import { amendmentFault } from '../../scripts/amendment/amendment-fault.ts';
import { englishGrammar } from '../../scripts/amendment/grammar-en.ts';
import { russianGrammar } from '../../scripts/amendment/grammar-ru.ts';
import type { Grammar } from '../../scripts/amendment/grammar.ts';
import { comparedBodies } from '../comparison/revision-pair.ts';

/** The points of the amendment that makes one body of the other, which must prove; what stands in is trimmed. */
export function points(from: string, to: string, grammar: Grammar = russianGrammar): readonly string[] {
	const texts = { ...comparedBodies(from, to), name: 'A' };
	const text = amendment(texts, grammar);
	assert.is(amendmentFault(text, texts, grammar), undefined, text);
	return text
		.slice(text.indexOf('(A).\n\n') + 6)
		.trimEnd()
		.split('\n')
		.map((line) => line.trim());
}

/** The same in English. */
export function englishPoints(from: string, to: string): readonly string[] {
	return points(from, to, englishGrammar);
}
