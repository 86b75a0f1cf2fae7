import type { SiteLanguage } from '../timeline/date-words.ts';

/** What texts for the file say besides the words the pages have, and what leads to them; complete in one language. */
export interface PaperWords {
	/** `{page}` and `{pages}` become numbers. */
	readonly pages: string;
	readonly address: string;
	/** Over how changes are shown. */
	readonly movedHere: string;
	readonly movedAway: string;
	readonly restyled: string;
	/** The links to a text and to a comparison. */
	readonly text: string;
	readonly changes: string;
}

/** The words of each interface language. */
export const paperWords: Readonly<Record<SiteLanguage, PaperWords>> = {
	ru: {
		pages: 'Стр. {page} из {pages}',
		address: 'Адрес',
		movedHere: 'перемещено сюда',
		movedAway: 'перемещено отсюда',
		restyled: 'изменено оформление',
		text: 'текст (PDF)',
		changes: 'изменения (PDF)',
	},
	en: {
		pages: 'Page {page} of {pages}',
		address: 'Address',
		movedHere: 'moved here',
		movedAway: 'moved away',
		restyled: 'restyled',
		text: 'text (PDF)',
		changes: 'changes (PDF)',
	},
	be: {
		pages: 'Стар. {page} з {pages}',
		address: 'Адрас',
		movedHere: 'перамешчана сюды',
		movedAway: 'перамешчана адсюль',
		restyled: 'зменена афармленне',
		text: 'тэкст (PDF)',
		changes: 'змены (PDF)',
	},
};
