import { composedOrdinal, ordinalWords } from './composed-ordinal.ts';
import { caseForms, wordNouns } from './grammar.ts';
import type { Case, Grammar } from './grammar.ts';

/** The drafting language of Russian amending acts. */
export const russianGrammar: Grammar = {
	quotes: [
		['«', '»'],
		['„', '“'],
		['“', '”'],
	],
	and: ' и ',
	range: ' – ',
	within: ' ',
	steps: {
		column: caseForms([
			'графу {}|графы {}',
			'графы {}|граф {}',
			'графе {}|графах {}',
			'графой {}|графами {}',
		]),
		row: caseForms([
			'строку {} таблицы|строки {} таблицы',
			'строки {} таблицы|строк {} таблицы',
			'строке {} таблицы|строках {} таблицы',
			'строкой|строками',
		]),
		paragraph: caseForms([
			'абзац {}|абзацы {}',
			'абзаца {}|абзацев {}',
			'абзаце {}|абзацах {}',
			'абзацем|абзацами',
		]),
		clause: caseForms([
			'пункт {}|пункты {}',
			'пункта {}|пунктов {}',
			'пункте {}|пунктах {}',
			'пунктом {}|пунктами {}',
		]),
		subclause: caseForms([
			'подпункт {}|подпункты {}',
			'подпункта {}|подпунктов {}',
			'подпункте {}|подпунктах {}',
			'подпунктом {}|подпунктами {}',
		]),
		section: caseForms([
			'раздел {}|разделы {}',
			'раздела {}|разделов {}',
			'разделе {}|разделах {}',
			'разделом {}|разделами {}',
		]),
		heading: caseForms(['наименование', 'наименования', 'наименовании', 'наименованием']),
		title: caseForms([
			'название документа',
			'названия документа',
			'названии документа',
			'названием документа',
		]),
		preamble: caseForms(['преамбулу', 'преамбулы', 'преамбуле', 'преамбулой']),
		document: caseForms(['документ', 'документа', 'документе', 'документом']),
	},
	ordinal,
	nth: (place) => ` (по счёту № ${place})`,
	occurrence: (place) => `${place === 2 ? ' во' : ' в'} ${ordinal(place, 'in')} случае`,
	nouns: {
		what: wordNouns('слово|слова', 'цифру|цифры', 'знак|знаки'),
		of: wordNouns('слова|слов', 'цифры|цифр', 'знака|знаков'),
		in: wordNouns('слове|словах', 'цифре|цифрах', 'знаке|знаках'),
		as: wordNouns('словом|словами', 'цифрой|цифрами', 'знаком|знаками'),
	},
	sentences: ['предложением следующего содержания:', 'предложениями следующего содержания:'],
	edits: {
		replace: '{old:what} заменить {fresh:as}',
		omit: '{old:what} исключить',
		after: 'после {old:of} дополнить {fresh:as}',
		before: 'перед {old:as} дополнить {fresh:as}',
		end: 'дополнить {fresh:as}',
	},
	forms: {
		edit: 'в {in} {edit}',
		edits: 'в {in}:',
		endOf: '{what} дополнить {fresh:as}',
		omit: '{what} исключить',
		restate: '{what} изложить в следующей редакции:',
		insert: 'после {of} дополнить {added} следующего содержания:',
		insertFirst: 'в начале документа дополнить {added} следующего содержания:',
		extend: 'дополнить {as} следующего содержания:',
		renumber: '{what} считать {as}',
		renumberMany: '{what} считать соответственно {as}',
		move: '{what} поместить после {of}',
		moveFirst: '{what} поместить в начало документа',
		moveAs: '{what} считать {as} и поместить после {of}',
		moveFirstAs: '{what} считать {as} и поместить в начало документа',
		rewrite: 'текст документа изложить в следующей редакции:',
	},
	provisions: 'положениями',
	subLabels: 'абвгдежзиклмнопрстуфхцчшщэюя',
	head: (title, from) => [
		title === '' ? 'Изменения' : `Изменения в документ «${title}»`,
		'',
		`Пункты, абзацы и строки названы так, как они обозначены и расположены в изменяемом тексте (${from}).`,
	],
	nothing: 'Слова и номера пунктов не изменены.',
};

const words = ordinalWords(
	'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый',
	'двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый',
	'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
);

/** Masculine; beyond ninety-nine in figures. */
function ordinal(place: number, as: Case): string {
	if (place > 99) return `${place}-${{ what: 'й', of: 'го', in: 'м', as: 'м' }[as]}`;
	const [lead, word] = composedOrdinal(place, words);
	return `${lead} ${declined(word, as)}`.trim();
}

function declined(word: string, as: Case): string {
	if (as === 'what') return word;
	if (word === 'третий') return `треть${{ of: 'его', in: 'ем', as: 'им' }[as]}`;
	return word.slice(0, -2) + { of: 'ого', in: 'ом', as: 'ым' }[as];
}
