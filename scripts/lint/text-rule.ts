import type { Finding } from './finding.ts';
import { warnings } from './finding.ts';
import type { JudgedText } from './judged-text.ts';
import type { TextRule } from './rule.ts';

/** A rule that reads the words of each text that can still be mended; what it finds is a suspicion, and stops no build. */
export function textRule(id: string, find: (text: JudgedText) => readonly Finding[]): TextRule {
	return { id, find: ({ texts }) => warnings(id, texts.flatMap(find)) };
}
