import { innerLinks } from '../../clauses/inner-links.ts';
import { atBodyOffset } from '../finding.ts';
import { textRule } from '../text-rule.ts';

/** A link to a place of its own text leads to a clause. */
export const deadLink = textRule('dead-link', ({ source, clauses }) =>
	innerLinks(clauses)
		.filter(({ clause }) => clause === undefined)
		.map(({ name, start }) =>
			atBodyOffset(source, start, {
				message: `the link leads to “#${name}”, and no clause of this text is called so`,
				advice:
					'link to a number that is there, as in `#2.1`, or to the words of a heading in lower case with `-` between them',
				russian: {
					message: `ссылка ведёт к «#${name}», а такого пункта в тексте нет`,
					advice:
						'сошлитесь на номер, который в тексте есть, например `#2.1`, или на слова заголовка строчными буквами через `-`',
				},
			}),
		),
);
