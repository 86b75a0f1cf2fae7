import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { belarusianGrammar } from '../../scripts/amendment/grammar-be.ts';
import { englishPoints, points } from './points.ts';

const test = suite('an amendment');

const loan = '1.1. Инструмент выдаётся на срок не более трёх дней, если его не ждёт другой Участник.';

test('replaces, omits and adds words', () => {
	const changed = (from: string, to: string) => points(loan, loan.replace(from, to));
	assert.equal(changed('трёх дней', 'двух недель'), [
		'1) в пункте 1.1 слова «трёх дней» заменить словами «двух недель».',
	]);
	assert.equal(changed('не более ', ''), ['1) в пункте 1.1 слова «не более» исключить.']);
	assert.equal(changed('дней,', 'рабочих дней,'), [
		'1) в пункте 1.1 после слова «трёх» дополнить словом «рабочих».',
	]);
	assert.equal(changed('Инструмент', 'Исправный инструмент'), [
		'1) в пункте 1.1 слово «Инструмент» заменить словами «Исправный инструмент».',
	]);
});

test('joins and parts words', () => {
	assert.equal(
		points(
			'1. Пеня 50 % в день от суммы долга , и не более.',
			'1. Пеня 50% в день от суммы долга, и не более.',
		),
		[
			'1) в пункте 1:',
			'а) цифры «50 %» заменить цифрами «50%»;',
			'б) слово «долга ,» заменить словом «долга,».',
		],
	);
	assert.equal(points('1. Пеня  5 % в день.', '1. Пеня 5 % в\u00a0день.'), [
		'Слова и номера пунктов не изменены.',
	]);
});

test('calls figures figures, one or several', () => {
	assert.equal(points('1. В течение 5 дней со дня выдачи.', '1. В течение 30 дней со дня выдачи.'), [
		'1) в пункте 1 цифру «5» заменить цифрами «30».',
	]);
});

test('says which of several words it means, by its neighbours or by its turn', () => {
	assert.equal(points('1. Срок А и срок Б, срок В.', '1. Срок А и срок Г, срок В.'), [
		'1) в пункте 1 слово «Б» заменить словом «Г».',
	]);
	assert.equal(points('1. да нет да нет да нет да нет.', '1. да нет да нет да может да нет.'), [
		'1) в пункте 1 слова «нет да нет.» заменить словами «может да нет.».',
	]);
	const yes = (times: number) => 'да, '.repeat(times);
	assert.equal(points(`1. ${yes(30)}нет.`, `1. ${yes(12)}или ${yes(18)}нет.`), [
		'1) в пункте 1 после слова «да,» в двенадцатом случае дополнить словом «или».',
	]);
	assert.equal(englishPoints(`1. ${'a b '.repeat(12)}`, `1. ${'a b '.repeat(4)}a c ${'a b '.repeat(7)}`), [
		'1) in clause 1, for “b” in the fifth place where it occurs substitute “c”.',
	]);
});

test('adds a sentence at the end as a sentence', () => {
	const more = 'Плата за это не взимается.';
	assert.equal(points(loan, `${loan} ${more}`), [
		`1) пункт 1.1 дополнить предложением следующего содержания: «${more}».`,
	]);
	assert.equal(points(loan, `${loan} ${more} Залог возвращается.`), [
		`1) пункт 1.1 дополнить предложениями следующего содержания: «${more} Залог возвращается.».`,
	]);
});

test('gathers the changes of one clause under it', () => {
	const to = loan.replace('трёх', 'пяти').replace('другой Участник', 'сама Библиотека');
	assert.equal(points(loan, to), [
		'1) в пункте 1.1:',
		'а) слово «трёх» заменить словом «пяти»;',
		'б) слова «другой Участник» заменить словами «сама Библиотека».',
	]);
});

test('sets a clause out anew where pieces would not be read', () => {
	assert.equal(points(loan, '1.1. Срок определяет совет Библиотеки по своему усмотрению.'), [
		'1) пункт 1.1 изложить в следующей редакции:',
		'«1.1. Срок определяет совет Библиотеки по своему усмотрению.».',
	]);
});

const five = [
	'Первый пункт о сроке.',
	'Второй пункт о плате.',
	'Третий пункт о залоге.',
	'Четвёртый о потере.',
];
const clauses = (texts: readonly string[]) =>
	texts.map((text, index) => `3.${index + 1}. ${text}`).join('\n\n');

test('adds a clause and gives those behind it new numbers', () => {
	const added = 'Новое правило о ремонте мастером.';
	assert.equal(points(clauses(five), clauses([five[0]!, added, ...five.slice(1)])), [
		'1) дополнить пунктом 3.2 следующего содержания:',
		`«3.2. ${added}»;`,
		'2) пункты 3.2 – 3.4 считать соответственно пунктами 3.3 – 3.5.',
	]);
	assert.equal(
		points(clauses(five.slice(0, 3)), clauses([five[0]!, added, ...five.slice(1, 3)])).at(-1),
		'2) пункты 3.2 и 3.3 считать соответственно пунктами 3.3 и 3.4.',
	);
	assert.equal(englishPoints(clauses(five), clauses([...five, added])), [
		'1) after clause 3.4 insert—',
		`“3.5. ${added}”.`,
	]);
});

test('omits a clause', () => {
	assert.equal(points(clauses(five), clauses(five.slice(0, 3))), ['1) пункт 3.4 исключить.']);
	assert.equal(englishPoints(clauses(five), clauses(five.slice(0, 2))), ['1) omit clauses 3.3 and 3.4.']);
});

test('moves a clause under its new number', () => {
	const heading = (number: number, body: string) => `## ${number}. Раздел ${number}\n\n${body}`;
	const long =
		'При выдаче дежурный и Участник вместе осматривают инструмент и отмечают его состояние в карточке.';
	const from = [
		heading(1, '1.1. Первое правило о сроке.'),
		heading(2, `2.1. Второе о плате.\n\n2.2. ${long}`),
	];
	const to = [heading(1, `1.1. Первое правило о сроке.\n\n1.2. ${long}`), heading(2, '2.1. Второе о плате.')];
	assert.equal(points(`# Правила\n\n${from.join('\n\n')}`, `# Правила\n\n${to.join('\n\n')}`), [
		'1) пункт 2.2 считать пунктом 1.2 и поместить после пункта 1.1.',
	]);
});

test('counts paragraphs and items without numbers from the clause they stand in', () => {
	const list = '2.2. При записи Участник:\n\n- предъявляет документ;\n- сообщает номер телефона.';
	assert.equal(points(list, list.replace('номер телефона', 'номер телефона и адрес')), [
		'1) в абзаце третьем пункта 2.2 после слова «телефона» дополнить словами «и адрес».',
	]);
	assert.equal(points(list, list.replace('При записи', 'При вступлении')), [
		'1) в абзаце первом пункта 2.2 слово «записи» заменить словом «вступлении».',
	]);
	assert.equal(englishPoints(list, list.replace('- предъявляет документ;\n', '')), [
		'1) omit the second paragraph of clause 2.2.',
	]);
});

test('calls the title, headings and the preamble what they are', () => {
	const text =
		'# Правила пользования\n\nВступление к правилам Библиотеки.\n\n## 1. Общие положения\n\nТекст раздела.';
	const changed = (from: string, to: string) => points(text, text.replace(from, to));
	assert.equal(changed('пользования', 'пользования библиотекой'), [
		'1) название документа дополнить словом «библиотекой».',
	]);
	assert.equal(changed('к правилам', 'к настоящим правилам'), [
		'1) в абзаце первом преамбулы после слова «к» дополнить словом «настоящим».',
	]);
	assert.equal(changed('Общие', 'Основные'), [
		'1) в наименовании раздела 1 слово «Общие» заменить словом «Основные».',
	]);
	assert.equal(changed('Текст раздела', 'Полный текст раздела'), [
		'1) в абзаце первом раздела 1 слово «Текст» заменить словами «Полный текст».',
	]);
});

test('calls a section without a number by its heading, and provisions of one number by their section', () => {
	const text = '# Terms\n\n## Refunds\n\n1. We refund in full.\n\n## Taxes\n\n1. We collect what is due.';
	assert.equal(englishPoints(text, text.replace('in full', 'in part')), [
		'1) in clause 1 of section “Refunds”, for “full” substitute “part”.',
	]);
	assert.equal(englishPoints(text, text.replace('\n\n## Taxes\n\n1. We collect what is due.', '')), [
		'1) omit section “Taxes”.',
	]);
});

test('calls a cell by its column, row and table', () => {
	const table = '5.1. Условия:\n\n| Группа | Срок |\n|---|---|\n| Ручной | 14 дней |\n| Прочий | 3 дня |';
	assert.equal(points(table, table.replace('14 дней', '10 дней')), [
		'1) в графе 2 строки 2 таблицы пункта 5.1 цифры «14» заменить цифрами «10».',
	]);
	assert.equal(points(table, `${table}\n| Особый | 1 день |`), [
		'1) после строки 3 таблицы пункта 5.1 дополнить строкой следующего содержания:',
		'«Особый | 1 день».',
	]);
});

test('quotes words with quotation marks in others, and leaves none open where a few words more close it', () => {
	const law = '1. Порядок определён Законом «О персональных данных» и правилами.';
	assert.equal(points(law, law.replace('Законом «О персональных', 'Указом «О защите персональных')), [
		'1) в пункте 1 слова „Законом «О персональных данных»“ заменить словами „Указом «О защите персональных данных»“.',
	]);
});

test('is put in Belarusian too', () => {
	assert.equal(points(loan, loan.replace('трёх', 'пяти'), belarusianGrammar), [
		'1) у пункце 1.1 слова «трёх» замяніць словам «пяти».',
	]);
});

test('says that no words changed where none did', () => {
	assert.equal(points(loan, loan.replace('дней,', '**дней**,')), ['Слова и номера пунктов не изменены.']);
});

test.run();
