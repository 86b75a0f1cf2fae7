import { codePoint } from '../../model/code-point.ts';
import { excerpt } from '../excerpt.ts';
import { atBodyOffset } from '../finding.ts';
import { textRule } from '../text-rule.ts';

/** Soft hyphens, zero-width spaces and joiners, marks of direction; an emoji may need a joiner. */
const hidden =
	/[\u00AD\u200B\u200E\u200F\u2060-\u2064\u180E\u115F\u1160\u3164\u{E0000}-\u{E007F}]+|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\s])[\u200C\u200D]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\s])|(?<!^)\uFEFF+/gu;

/** No character hides in the words that neither a reader nor an author sees. */
export const hiddenCharacter = textRule('hidden-character', ({ source }) => {
	const byCharacter = new Map<string, RegExpExecArray[]>();
	for (const match of source.body.matchAll(hidden)) {
		const name = codePoint(match[0]);
		byCharacter.set(name, [...(byCharacter.get(name) ?? []), match]);
	}
	return [...byCharacter].flatMap(([name, [first, ...more]]) => {
		if (first === undefined) return [];
		const around = excerpt(
			source.body.slice(Math.max(0, first.index - 12), first.index + 12).replace(hidden, '|'),
		);
		return atBodyOffset(source, first.index, {
			message: `the invisible character ${name} stands in “${around}” (at “|”)${more.length === 0 ? '' : `, and in ${more.length} more places`}`,
			advice: 'take it out: searches and comparisons do not pass over it',
			russian: {
				message: `в «${around}» на месте «|» стоит невидимый знак ${name}${more.length === 0 ? '' : `, и ещё в тексте: ${more.length}`}`,
				advice: 'уберите его: поиск и сравнение его не пропускают',
			},
		});
	});
});
