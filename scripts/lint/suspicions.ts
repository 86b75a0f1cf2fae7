import { sha256 } from '../log/digest.ts';
import type { Problem } from '../model/problem.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { factOf } from '../model/text-facts.ts';
import { judgedText, type MendableText } from './judged-text.ts';
import { textRules } from './rules.ts';

/**
 * What the rules that read words find in a text, in the order of the rules: found once for each language it may be in,
 * text it follows, and settings of the site.
 */
export function suspicions(text: MendableText, settings: SiteSettings): readonly Problem[] {
	const { source, language, before } = text;
	const setting = sha256(JSON.stringify([language, before?.path, before?.sha256, settings]));
	const found = factOf(source, `suspicions ${setting}`, () => {
		const judged = judgedText(text);
		return textRules.flatMap((rule) => rule.find(judged, settings)).map(({ path: _, ...finding }) => finding);
	});
	return found.map((finding) => ({ path: source.path, ...finding }));
}
