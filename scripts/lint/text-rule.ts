import type { SiteSettings } from '../model/site-settings.ts';
import type { Finding } from './finding.ts';
import type { JudgedText } from './judged-text.ts';
import type { TextRule } from './rule.ts';

/** A rule that reads the words of a text that can still be mended; what it finds is a suspicion, and stops no build. */
export function textRule(
	id: string,
	find: (text: JudgedText, settings: SiteSettings) => readonly Finding[],
): TextRule {
	return {
		id,
		find: (text, settings) =>
			find(text, settings).map((finding) => ({ ...finding, severity: 'warning', rule: id })),
	};
}
