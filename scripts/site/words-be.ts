import { slavicPlural } from './plural.ts';
import type { Words } from './words.ts';

const clauses = (count: number): string => `${count} ${slavicPlural(count, ['пункт', 'пункты', 'пунктаў'])}`;

/** The interface in Belarusian. */
export const belarusian: Words = {
	languageName: 'Беларуская',
	skipToText: 'Перайсці да тэксту',
	allPolicies: 'Усе дакументы',
	policies: 'Дакументы',
	statusAt: (moment, state) => `На ${moment}: ${state}`,
	contents: 'Змест',
	text: 'Тэкст',
	archive: 'Усе рэдакцыі',
	archiveOf: (title) => `${title}: усе рэдакцыі`,
	comparison: 'Параўнанне рэдакцый',
	revision: 'Рэдакцыя',
	posted: 'Размешчана',
	commencement: 'Пачатак дзеяння',
	until: 'Заканчэнне дзеяння',
	state: 'Статус',
	kinds: { edition: 'рэдакцыя', correction: 'выпраўленне', withdrawal: 'адкліканне', repeal: 'адмена' },
	approved: 'Зацверджана',
	digest: 'Кантрольная сума (SHA-256)',
	digestNote: 'Сума зыходнага файла: калі змяніць у ім хоць адзін знак, яна стане іншай.',
	source: 'Зыходны файл',
	asData: 'Для праграм (JSON)',
	feed: 'Стужка змен',
	calendar: 'Каляндар',
	log: 'Журнал публікацый',
	summary: 'Што змянілася і чаму',
	summaryNote: 'Тлумачэнне складальніка; часткай тэксту не з’яўляецца.',
	previous: 'Папярэдняя рэдакцыя',
	next: 'Наступная рэдакцыя',
	current: 'Дзейная рэдакцыя',
	previousComparison: 'Папярэдняе параўнанне',
	nextComparison: 'Наступнае параўнанне',
	neighbours: 'Іншыя рэдакцыі',
	whatChanged: 'Што змянілася',
	compareWithCurrent: 'Параўнаць з дзейнай',
	momentNotRecorded: 'дакладны момант размяшчэння не запісаны; ім лічыцца пачатак дня',
	backfilled: 'момант унесены ў журнал пазней',
	nothingInForce: 'ніводная рэдакцыя не дзейнічае',
	noEnd: 'не аб’яўлена',
	preview: 'Папярэдні прагляд: гэтыя старонкі бачаць толькі складальнікі.',
	builtAt: (moment) => `Старонка складзена: ${moment}.`,
	notTranslated: 'Гэта рэдакцыя не перакладзена; прыведзены тэкст на мове арыгінала.',
	prevails: (language) => `Пераклад. Перавагу мае тэкст на мове арыгінала (${language}).`,
	readOriginal: 'Чытаць арыгінал',
	from: 'Было',
	to: 'Стала',
	changes: {
		unchanged: 'без змен',
		modified: 'зменены',
		renumbered: 'зменены нумар',
		moved: 'перамешчаны',
		'moved-modified': 'перамешчаны і зменены',
		split: 'падзелены',
		merged: 'аб’яднаны',
		added: 'дададзены',
		removed: 'выключаны',
	},
	changeCount: (change, count) => {
		switch (change) {
			case 'unchanged':
				return `без змен — ${clauses(count)}`;
			case 'modified':
				return `зменена — ${clauses(count)}`;
			case 'renumbered':
				return `зменены нумар — ${clauses(count)}`;
			case 'moved':
				return `перамешчана — ${clauses(count)}`;
			case 'moved-modified':
				return `перамешчана і зменена — ${clauses(count)}`;
			case 'split':
				return `падзелена — ${clauses(count)}`;
			case 'merged':
				return `аб’яднана — ${clauses(count)}`;
			case 'added':
				return `дададзена — ${clauses(count)}`;
			case 'removed':
				return `выключана — ${clauses(count)}`;
		}
	},
	changedClauses: 'Змененыя пункты',
	changesInAll: (count) => `Змены: ${clauses(count)}.`,
	noChanges: 'Тэксты супадаюць.',
	onlyWhiteSpace: 'Словы супадаюць; адрозніваюцца толькі прабелы і пераносы радкоў.',
	redlineLabels: {
		deleted: { start: 'выключана:', end: 'канец выключанага' },
		inserted: { start: 'дададзена:', end: 'канец дададзенага' },
		restyled: { start: 'афармленне зменена:', end: 'канец' },
		movedAway: { start: 'перамешчана адсюль:', end: 'канец перамешчанага' },
		movedHere: { start: 'перамешчана сюды:', end: 'канец перамешчанага' },
		movedTo: (place) => `Перамешчана; цяпер ${place}`,
		movedFrom: (place) => `Перамешчана; раней ${place}`,
		split: 'Падзелена на некалькі пунктаў',
		merged: 'Аб’яднана з некалькіх пунктаў',
	},
	redline: 'Тэкст са зменамі',
	unchangedClauses: (count) => `Без змен: ${clauses(count)}`,
	readInRevision: 'чытаць у тэксце рэдакцыі',
	legend: 'Абазначэнні',
	inserted: 'дададзена',
	deleted: 'выключана',
	moved: 'перамешчана',
	nothingPublished: 'Пакуль нічога не апублікавана.',
	languages: 'Мова',
	languageNames: { ru: 'руская', en: 'англійская', be: 'беларуская' },
	breadcrumbs: 'Дзе вы знаходзіцеся',
	notFound: 'Такой старонкі няма',
	notFoundAdvice: 'Магчыма, у адрасе памылка. Усе апублікаваныя тэксты пералічаны на галоўнай старонцы.',
	table: 'Рэдакцыі',
};
