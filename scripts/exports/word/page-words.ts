import type { SiteLanguage } from '../../timeline/date-words.ts';

/** What a redline says on its first page and at the foot of every page. */
export interface PageWords {
	readonly comparison: string;
	readonly from: string;
	readonly to: string;
	readonly approved: string;
	/** The date of an act. */
	readonly dated: (day: string) => string;
	readonly digest: string;
	readonly address: string;
	/** What is to be done with the changes; ends the first page. */
	readonly note: string;
	/** Before the number of a page, between it and that of the last, and after both. */
	readonly page: readonly [before: string, between: string, after: string];
}

/** The words of each language of the site. */
export const pageWords: Readonly<Record<SiteLanguage, PageWords>> = {
	en: {
		comparison: 'Comparison of revisions',
		from: 'Before',
		to: 'After',
		approved: 'Approved',
		dated: (day) => `of ${day}`,
		digest: 'Digest (SHA-256)',
		address: 'Address',
		note: 'The text begins on the next page. Every change in it is a tracked change: with all of them accepted it is the text after, with all of them rejected the text before. This page and the foot of the pages belong to neither.',
		page: ['Page ', ' of ', ''],
	},
	ru: {
		comparison: 'Сравнение редакций',
		from: 'Было',
		to: 'Стало',
		approved: 'Утверждена',
		dated: (day) => `от\u00a0${day}`,
		digest: 'Контрольная сумма (SHA-256)',
		address: 'Адрес',
		note: 'Текст начинается на следующей странице. Каждое изменение в нём отмечено как исправление: если принять все, получится новый текст, если отклонить все — прежний. Эта страница и нижние колонтитулы не относятся ни к тому, ни к другому.',
		page: ['Страница ', ' из ', ''],
	},
	be: {
		comparison: 'Параўнанне рэдакцый',
		from: 'Было',
		to: 'Стала',
		approved: 'Зацверджана',
		dated: (day) => `ад\u00a0${day}`,
		digest: 'Кантрольная сума (SHA-256)',
		address: 'Адрас',
		note: 'Тэкст пачынаецца на наступнай старонцы. Кожная змена ў ім адзначана як праўка: калі прыняць усе, атрымаецца новы тэкст, калі адхіліць усе — ранейшы. Гэта старонка і ніжнія калантытулы не належаць ні да аднаго, ні да другога.',
		page: ['Старонка ', ' з ', ''],
	},
};
