import { slavicPlural } from './plural.ts';
import type { Words } from './words.ts';

const clauses = (count: number): string => `${count} ${slavicPlural(count, ['пункт', 'пункта', 'пунктов'])}`;

/** The interface in Russian. */
export const russian: Words = {
	languageName: 'Русский',
	skipToText: 'Перейти к тексту',
	allPolicies: 'Все документы',
	policies: 'Документы',
	statusAt: (moment, state) => `На ${moment}: ${state}`,
	contents: 'Содержание',
	text: 'Текст',
	archive: 'Все редакции',
	archiveOf: (title) => `${title}: все редакции`,
	comparison: 'Сравнение редакций',
	revision: 'Редакция',
	posted: 'Размещена',
	commencement: 'Начало действия',
	until: 'Окончание действия',
	state: 'Статус',
	kinds: { edition: 'редакция', correction: 'исправление', withdrawal: 'отзыв', repeal: 'отмена' },
	approved: 'Утверждена',
	digest: 'Контрольная сумма (SHA-256)',
	digestNote: 'Сумма исходного файла: если изменить в нём хотя бы один знак, она станет другой.',
	source: 'Исходный файл',
	asData: 'Для программ (JSON)',
	feed: 'Лента изменений',
	calendar: 'Календарь',
	log: 'Журнал публикаций',
	summary: 'Что изменилось и почему',
	summaryNote: 'Пояснение составителя; частью текста не является.',
	previous: 'Предыдущая редакция',
	next: 'Следующая редакция',
	current: 'Действующая редакция',
	previousComparison: 'Предыдущее сравнение',
	nextComparison: 'Следующее сравнение',
	neighbours: 'Другие редакции',
	whatChanged: 'Что изменилось',
	compareWithCurrent: 'Сравнить с действующей',
	momentNotRecorded: 'точный момент размещения не записан; им считается начало дня',
	backfilled: 'момент внесён в журнал позднее',
	nothingInForce: 'ни одна редакция не действует',
	noEnd: 'не объявлено',
	preview: 'Предварительный просмотр: эти страницы видны только составителям.',
	builtAt: (moment) => `Страница составлена: ${moment}.`,
	notTranslated: 'Эта редакция не переведена; приведён текст на языке оригинала.',
	prevails: (language) => `Перевод. Преимущественную силу имеет текст на языке оригинала (${language}).`,
	readOriginal: 'Читать оригинал',
	from: 'Было',
	to: 'Стало',
	changes: {
		unchanged: 'без изменений',
		modified: 'изменён',
		renumbered: 'изменён номер',
		moved: 'перемещён',
		'moved-modified': 'перемещён и изменён',
		split: 'разделён',
		merged: 'объединён',
		added: 'добавлен',
		removed: 'исключён',
	},
	changeCount: (change, count) => {
		switch (change) {
			case 'unchanged':
				return `без изменений — ${clauses(count)}`;
			case 'modified':
				return `изменено — ${clauses(count)}`;
			case 'renumbered':
				return `изменён номер — ${clauses(count)}`;
			case 'moved':
				return `перемещено — ${clauses(count)}`;
			case 'moved-modified':
				return `перемещено и изменено — ${clauses(count)}`;
			case 'split':
				return `разделено — ${clauses(count)}`;
			case 'merged':
				return `объединено — ${clauses(count)}`;
			case 'added':
				return `добавлено — ${clauses(count)}`;
			case 'removed':
				return `исключено — ${clauses(count)}`;
		}
	},
	changedClauses: 'Изменённые пункты',
	changesInAll: (count) => `Изменения: ${clauses(count)}.`,
	noChanges: 'Тексты совпадают.',
	onlyWhiteSpace: 'Слова совпадают; различаются только пробелы и переносы строк.',
	redlineLabels: {
		deleted: { start: 'исключено:', end: 'конец исключённого' },
		inserted: { start: 'добавлено:', end: 'конец добавленного' },
		restyled: { start: 'оформление изменено:', end: 'конец' },
		movedAway: { start: 'перемещено отсюда:', end: 'конец перемещённого' },
		movedHere: { start: 'перемещено сюда:', end: 'конец перемещённого' },
		movedTo: (place) => `Перемещено; теперь ${place}`,
		movedFrom: (place) => `Перемещено; раньше ${place}`,
		split: 'Разделено на несколько пунктов',
		merged: 'Объединено из нескольких пунктов',
	},
	redline: 'Текст с изменениями',
	unchangedClauses: (count) => `Без изменений: ${clauses(count)}`,
	readInRevision: 'читать в тексте редакции',
	legend: 'Обозначения',
	inserted: 'добавлено',
	deleted: 'исключено',
	moved: 'перемещено',
	nothingPublished: 'Пока ничего не опубликовано.',
	languages: 'Язык',
	languageNames: { ru: 'русский', en: 'английский', be: 'белорусский' },
	breadcrumbs: 'Где вы находитесь',
	notFound: 'Такой страницы нет',
	notFoundAdvice: 'Возможно, в адресе ошибка. Все опубликованные тексты перечислены на главной странице.',
	table: 'Редакции',
};
