import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { amendment } from '../../scripts/amendment/amendment.ts';
import { amendmentFault } from '../../scripts/amendment/amendment-fault.ts';
import { grammars } from '../../scripts/amendment/grammars.ts';
import { fc } from '../property.ts';
import { comparedBodies } from '../comparison/revision-pair.ts';

const properties = suite('amendment properties');

/** Words of clauses, and of amendments, with quotation marks that match and marks that do not. */
const words = fc.constantFrom(
	'Сторона вправе ',
	'не ',
	'срок 14 дней ',
	'слова «x» исключить; ',
	'слова „y“ заменить словами „z“ ',
	'в пункте 1 слово «не» исключить. ',
	'дополнить пунктом 2 следующего содержания: «2. ',
	'for “x” substitute “y” ',
	'in clause 1, omit “not”; ',
	'the second paragraph of clause 2 ',
	'the Member’s ‘tool’ ',
	'« ',
	'» ',
	'„ ',
	'” ',
	'“ ',
	'(пункт 2.1) ',
	'a | b ',
	'во втором случае ',
	'1) ',
	'; ',
	'. ',
);

/** What begins a provision. */
const beginning = fc.constantFrom(
	'# ',
	'## ',
	'### 2. ',
	'## 1. ',
	'1. ',
	'2. ',
	'1.1. ',
	'1.2. ',
	'2.1. ',
	'а) ',
	'(b) ',
	'- ',
	'',
	'',
	'## Статья 5. ',
	'| a | b |\n|---|---|\n| c | d |\n| ',
);

const provision = fc
	.tuple(beginning, fc.array(words, { minLength: 1, maxLength: 6 }))
	.map(([start, text]) => start + text.join('').trim());
const provisions = fc.array(provision, { maxLength: 9 });

/** A text, and the same with provisions cut out, put in, put elsewhere and changed in some words. */
const pair = fc
	.tuple(provisions, provisions, fc.array(fc.nat(9), { maxLength: 4 }), words)
	.map(([old, more, places, word]) => {
		const fresh = [...old];
		for (const [turn, place] of places.entries()) {
			const at = Math.min(place, fresh.length);
			if (turn % 4 === 0) fresh.splice(at, 1);
			else if (turn % 4 === 1) fresh.splice(at, 0, ...more.slice(0, 2));
			else if (turn % 4 === 2) fresh.splice(at, 0, ...fresh.splice(0, 1));
			else if (at < fresh.length) fresh[at] = fresh[at]!.replace(/ /, () => ` ${word}`);
		}
		return [old.join('\n\n'), fresh.join('\n\n')] as const;
	});

properties(
	'every amendment gives the new text word for word, in every language, whatever the texts say',
	() => {
		fc.assert(
			fc.property(pair, fc.constantFrom('ru', 'be', 'en'), ([old, fresh], language) => {
				const grammar = grammars[language]!;
				const texts = { ...comparedBodies(old, fresh), name: 'A' };
				const text = amendment(texts, grammar);
				assert.is(amendmentFault(text, texts, grammar), undefined, JSON.stringify({ old, fresh, text }));
			}),
		);
	},
);

properties.run();
