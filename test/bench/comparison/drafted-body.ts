import { seededRandom } from './seeded-random.ts';
import type { SeededRandom } from './seeded-random.ts';

const parties = [
	'Компания',
	'Оператор',
	'Пользователь',
	'Заказчик',
	'Исполнитель',
	'Администрация сайта',
	'Субъект персональных данных',
	'Представитель Пользователя',
];
const duties = ['вправе', 'обязан', 'не вправе', 'может', 'обязуется', 'имеет право', 'не обязан'];
const acts = [
	'передавать',
	'обрабатывать',
	'хранить',
	'уточнять',
	'уничтожать',
	'запрашивать',
	'предоставлять',
	'использовать',
	'получать',
	'ограничивать',
	'изменять',
	'публиковать',
];
const objects = [
	'персональные данные',
	'сведения об оплате',
	'техническую информацию',
	'файлы cookies',
	'адрес электронной почты',
	'номер телефона',
	'учётную запись',
	'историю обращений',
	'согласие на обработку',
	'копии документов',
	'сведения о третьих лицах',
	'настройки уведомлений',
	'отзывы и сообщения',
];
const aims = [
	'в целях исполнения договора',
	'для связи с Пользователем',
	'для улучшения качества услуг',
	'в целях, указанных в пункте 2.1',
	'для рассмотрения обращений',
	'в статистических целях',
	'для рассылки уведомлений',
	'для защиты прав и законных интересов Компании',
	'в порядке, установленном законодательством',
];
const terms = [
	'в течение 30 дней',
	'не позднее 10 рабочих дней',
	'в срок до 31.12.2026',
	'до достижения целей обработки',
	'в течение 3 лет',
	'незамедлительно',
	'без согласия Пользователя',
	'с согласия Пользователя',
	'по письменному запросу',
	'при наличии технической возможности',
];
const conditions = [
	'если иное не предусмотрено настоящей Политикой',
	'кроме случаев, предусмотренных законом',
	'за исключением общедоступных сведений',
	'если это необходимо для оказания услуг',
	'при условии соблюдения конфиденциальности',
	'если Пользователь не заявил возражений',
	'в том числе с привлечением третьих лиц',
];
const topics = [
	'Общие положения',
	'Цели обработки',
	'Права Пользователя',
	'Обязанности Компании',
	'Передача третьим лицам',
	'Сроки хранения',
	'Файлы cookies',
	'Ответственность сторон',
	'Разрешение споров',
	'Меры защиты',
	'Изменение Политики',
	'Заключительные положения',
];

/**
 * A made-up Russian policy of short numbered clauses and lists that resemble one another, as Markdown. Every other one
 * has clauses of one sentence and more lists.
 */
export function draftedBody(seed: number): string {
	const random = seededRandom(seed * 7919);
	const isTerse = seed % 2 === 0;
	const blocks = ['# Политика обработки персональных данных'];
	const count = 6 + random.below(7);
	for (let section = 1; section <= count; section++) {
		blocks.push(`## ${section}. ${topics[(section + seed) % topics.length]}`);
		const clauses = 3 + random.below(7);
		for (let clause = 1; clause <= clauses; clause++) {
			blocks.push(`${section}.${clause}. ${isTerse ? sentence(random) : sentences(random)}`);
			if (random.below(isTerse ? 3 : 5) === 0) blocks.push(list(random));
		}
	}
	return `${blocks.join('\n\n')}\n`;
}

function sentences(random: SeededRandom): string {
	return Array.from({ length: 1 + random.below(3) }, () => sentence(random)).join(' ');
}

function sentence(random: SeededRandom): string {
	const parts = [random.pick(parties), random.pick(duties), random.pick(acts), random.pick(objects)];
	if (random.below(3) === 0) parts.push('и', random.pick(objects));
	if (random.below(2) === 0) parts.push(random.pick(aims));
	if (random.below(2) === 0) parts.push(random.pick(terms));
	const condition = random.below(3) === 0 ? `, ${random.pick(conditions)}` : '';
	return `${parts.join(' ')}${condition}.`;
}

function list(random: SeededRandom): string {
	const items = Array.from(
		{ length: 3 + random.below(6) },
		() => `- ${random.pick(acts)} ${random.pick(objects)} ${random.pick([...aims, ...terms])};`,
	);
	return items.join('\n');
}
