import { composedOrdinal, ordinalWords } from './composed-ordinal.ts';
import { caseForms, wordNouns } from './grammar.ts';
import type { Case, Grammar } from './grammar.ts';

/** The drafting language of Belarusian amending acts. */
export const belarusianGrammar: Grammar = {
	quotes: [
		['«', '»'],
		['„', '“'],
		['“', '”'],
	],
	and: ' і ',
	range: ' – ',
	within: ' ',
	steps: {
		column: caseForms([
			'графу {}|графы {}',
			'графы {}|граф {}',
			'графе {}|графах {}',
			'графай {}|графамі {}',
		]),
		row: caseForms([
			'радок {} табліцы|радкі {} табліцы',
			'радка {} табліцы|радкоў {} табліцы',
			'радку {} табліцы|радках {} табліцы',
			'радком|радкамі',
		]),
		paragraph: caseForms([
			'абзац {}|абзацы {}',
			'абзаца {}|абзацаў {}',
			'абзацы {}|абзацах {}',
			'абзацам|абзацамі',
		]),
		clause: caseForms([
			'пункт {}|пункты {}',
			'пункта {}|пунктаў {}',
			'пункце {}|пунктах {}',
			'пунктам {}|пунктамі {}',
		]),
		subclause: caseForms([
			'падпункт {}|падпункты {}',
			'падпункта {}|падпунктаў {}',
			'падпункце {}|падпунктах {}',
			'падпунктам {}|падпунктамі {}',
		]),
		section: caseForms([
			'раздзел {}|раздзелы {}',
			'раздзела {}|раздзелаў {}',
			'раздзеле {}|раздзелах {}',
			'раздзелам {}|раздзеламі {}',
		]),
		heading: caseForms(['найменне', 'наймення', 'найменні', 'найменнем']),
		title: caseForms(['назву дакумента', 'назвы дакумента', 'назве дакумента', 'назвай дакумента']),
		preamble: caseForms(['прэамбулу', 'прэамбулы', 'прэамбуле', 'прэамбулай']),
		document: caseForms(['дакумент', 'дакумента', 'дакуменце', 'дакументам']),
	},
	ordinal,
	nth: (place) => ` (па ліку № ${place})`,
	occurrence: (place) => ` у ${ordinal(place, 'in')} выпадку`,
	nouns: {
		what: wordNouns('слова|словы', 'лічбу|лічбы', 'знак|знакі'),
		of: wordNouns('слова|слоў', 'лічбы|лічбаў', 'знака|знакаў'),
		in: wordNouns('слове|словах', 'лічбе|лічбах', 'знаку|знаках'),
		as: wordNouns('словам|словамі', 'лічбай|лічбамі', 'знакам|знакамі'),
	},
	sentences: ['сказам наступнага зместу:', 'сказамі наступнага зместу:'],
	edits: {
		replace: '{old:what} замяніць {fresh:as}',
		omit: '{old:what} выключыць',
		after: 'пасля {old:of} дапоўніць {fresh:as}',
		before: 'перад {old:as} дапоўніць {fresh:as}',
		end: 'дапоўніць {fresh:as}',
	},
	forms: {
		edit: 'у {in} {edit}',
		edits: 'у {in}:',
		endOf: '{what} дапоўніць {fresh:as}',
		omit: '{what} выключыць',
		restate: '{what} выкласці ў наступнай рэдакцыі:',
		insert: 'пасля {of} дапоўніць {added} наступнага зместу:',
		insertFirst: 'у пачатку дакумента дапоўніць {added} наступнага зместу:',
		extend: 'дапоўніць {as} наступнага зместу:',
		renumber: '{what} лічыць {as}',
		renumberMany: '{what} лічыць адпаведна {as}',
		move: '{what} змясціць пасля {of}',
		moveFirst: '{what} змясціць у пачатку дакумента',
		moveAs: '{what} лічыць {as} і змясціць пасля {of}',
		moveFirstAs: '{what} лічыць {as} і змясціць у пачатку дакумента',
		rewrite: 'тэкст дакумента выкласці ў наступнай рэдакцыі:',
	},
	provisions: 'палажэннямі',
	subLabels: 'абвгдежзіклмнопрстуфхцчшыэюя',
	head: (title, from) => [
		title === '' ? 'Змяненні' : `Змяненні ў дакумент «${title}»`,
		'',
		`Пункты, абзацы і радкі названы так, як яны абазначаны і размешчаны ў тэксце, які змяняецца (${from}).`,
	],
	nothing: 'Словы і нумары пунктаў не зменены.',
};

const words = ordinalWords(
	'першы другі трэці чацвёрты пяты шосты сёмы восьмы дзявяты дзясяты адзінаццаты дванаццаты трынаццаты чатырнаццаты пятнаццаты шаснаццаты сямнаццаты васямнаццаты дзевятнаццаты',
	'дваццаты трыццаты саракавы пяцідзясяты шасцідзясяты сямідзясяты васьмідзясяты дзевяносты',
	'дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста',
);

/** Masculine; beyond ninety-nine in figures. */
function ordinal(place: number, as: Case): string {
	if (place > 99) return `${place}-${{ what: 'ы', of: 'га', in: 'м', as: 'м' }[as]}`;
	const [lead, word] = composedOrdinal(place, words);
	return `${lead} ${declined(word, as)}`.trim();
}

/** Where the last syllable is stressed the genitive has о. */
function declined(word: string, as: Case): string {
	if (as === 'what') return word;
	const stem = word.slice(0, -1);
	if (word === 'другі') return `${stem}${as === 'of' ? 'ога' : 'ім'}`;
	if (word === 'трэці') return `${stem}${as === 'of' ? 'яга' : 'ім'}`;
	if (word === 'саракавы') return `${stem}${as === 'of' ? 'ога' : 'ым'}`;
	return `${stem}${as === 'of' ? 'ага' : 'ым'}`;
}
