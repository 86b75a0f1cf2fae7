import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changes, comparedBodies, markedWords } from './revision-pair.ts';

const words = suite('marked words');

/** What is marked where the words on both sides of a word in the middle of a clause are replaced by others. */
function markedAround(word: string): readonly string[] {
	const clause = (before: string, behind: string): string =>
		`Хранитель архива ежегодно осматривает полки и ${before} ${word} ${behind} до первого снега каждой зимы.\n`;
	return markedWords(
		comparedBodies(
			clause('чистит тихим утром', 'редкие карты'),
			clause('моет поздней ночью', 'ценные книги'),
		),
	);
}

words('a function word between two changes is taken into them', () => {
	assert.equal(markedAround('и'), [
		'-чистит тихим утром и редкие карты',
		'+моет поздней ночью и ценные книги',
	]);
});

for (const word of [
	'не',
	'not',
	'вправе',
	'обязан',
	'may',
	'must',
	'shall',
	'30',
	'2.1',
	'31.12.2026',
	'Оператор',
]) {
	words(`"${word}" between two changes is never taken into them`, () => {
		assert.equal(markedAround(word), [
			'-чистит тихим утром',
			'+моет поздней ночью',
			'-редкие карты',
			'+ценные книги',
		]);
	});
}

words('a clause with less than a quarter of its words in common is shown replaced whole', () => {
	const old = 'Хранитель выдаёт ключи от зала по утрам.';
	const fresh = 'Гости оставляют зонты у входа, а ключи им приносит сторож.';
	const pair = comparedBodies(
		`1. Вход.\n\n2. ${old}\n\n3. Выход.\n`,
		`1. Вход.\n\n2. ${fresh}\n\n3. Выход.\n`,
	);
	assert.equal(markedWords(pair), [`-${old}`, `+${fresh}`]);
});

words('a change of white space, wrapping or line ends is none', () => {
	const old = 'Залог 10\u202f000 рублей возвращается в день возврата лодки.\n\n- Весло.\n- Черпак.\n';
	const fresh = old.replace(' возвращается', '\r\nвозвращается').replace('\n\n', '\r\n\r\n');
	assert.equal(markedWords(comparedBodies(old, fresh)), []);
});

words('an inserted sentence is marked from its first word to its stop', () => {
	const pair = comparedBodies(
		'Лодку берут до заката. Лодку возвращают чистой.\n',
		'Лодку берут до заката. Лодку моют шваброй. Лодку возвращают чистой.\n',
	);
	assert.equal(markedWords(pair), ['+Лодку моют шваброй.']);
});

words('an amount, a date and a link are a word each', () => {
	const pair = comparedBodies(
		'Цена 1,250.00 с 2025-01-31 по https://a.example/x?b=1.\n',
		'Цена 1,250.50 с 2025-02-28 по https://a.example/x?b=2.\n',
	);
	assert.equal(markedWords(pair), [
		'-1,250.00',
		'+1,250.50',
		'-2025-01-31',
		'+2025-02-28',
		'-https://a.example/x?b=1',
		'+https://a.example/x?b=2',
	]);
});

words('Chinese and Thai are marked by words, which no space parts', () => {
	const pair = comparedBodies('我们收集您的个人信息。\n', '我们保护您的个人信息。\n');
	assert.equal(markedWords(pair), ['-收集', '+保护']);
	const thai = comparedBodies('ผู้ใช้ต้องจ่ายค่าบริการ\n', 'ผู้ใช้ต้องคืนค่าบริการ\n');
	assert.equal(markedWords(thai), ['-จ่าย', '+คืน']);
});

words('neighbouring clauses that moved are one moved section', () => {
	const hours = [
		'## Часы',
		'Зал открыт с девяти до семи, кроме понедельника.',
		'В августе зал закрыт на ремонт.',
	];
	const rest = ['Один', 'Два', 'Три', 'Четыре', 'Пять'].map(
		(word) => `Шкаф номер ${word} запирается, когда последний гость ушёл, и ключ сдаётся сторожу.`,
	);
	const body = (list: readonly string[]): string => `${list.join('\n\n')}\n`;
	const pair = comparedBodies(body([...hours, ...rest]), body([...rest, ...hours]));
	assert.equal(markedWords(pair), [`<${hours.join('\n\n')}`, `>${hours.join('\n\n')}`]);
});

words('a new column is one change in each row, and no other cell is marked', () => {
	const pair = comparedBodies(
		'| Лодка | Мест |\n|---|---|\n| Синяя | 4 |\n| Красная | 6 |\n',
		'| Лодка | Длина | Мест |\n|---|---|---|\n| Синяя | 5 м | 4 |\n| Красная | 7 м | 6 |\n',
	);
	const inserted = markedWords(pair)
		.join(' ')
		.match(/[\p{L}\p{N}]+/gu);
	assert.equal(inserted, ['Длина', '5', 'м', '7', 'м']);
	assert.is(changes(pair).length, 3);
});

words.run();
