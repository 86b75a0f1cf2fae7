import type { PaperDocument } from '../../exports/paper/paper-document.ts';
import type { SiteLanguage } from '../../timeline/date-words.ts';

/** What texts for the file say besides the words the pages have, and what leads to them; complete in one language. */
export interface PaperWords {
	/** `{page}` and `{pages}` become numbers. */
	readonly pages: string;
	readonly address: string;
	/** Over how changes are shown. */
	readonly movedHere: string;
	readonly movedAway: string;
	readonly restyled: string;
	/** Where the shape of a text, or all of it, could not be set. */
	readonly unset: PaperDocument['unset'];
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
		unset: {
			shape:
				'Списки, таблицы, ссылки и выделения этого текста набрать не удалось: все его слова стоят здесь простыми абзацами.',
			text: 'Этот текст не удалось набрать: в этом файле его нет.',
		},
		text: 'текст (PDF)',
		changes: 'изменения (PDF)',
	},
	en: {
		pages: 'Page {page} of {pages}',
		address: 'Address',
		movedHere: 'moved here',
		movedAway: 'moved away',
		restyled: 'restyled',
		unset: {
			shape:
				'The lists, tables, links and emphasis of this text could not be set: all its words stand here in plain paragraphs.',
			text: 'This text could not be set: it is not in this file.',
		},
		text: 'text (PDF)',
		changes: 'changes (PDF)',
	},
	be: {
		pages: 'Стар. {page} з {pages}',
		address: 'Адрас',
		movedHere: 'перамешчана сюды',
		movedAway: 'перамешчана адсюль',
		restyled: 'зменена афармленне',
		unset: {
			shape:
				'Спісы, табліцы, спасылкі і вылучэнні гэтага тэксту набраць не ўдалося: усе яго словы стаяць тут простымі абзацамі.',
			text: 'Гэты тэкст не ўдалося набраць: у гэтым файле яго няма.',
		},
		text: 'тэкст (PDF)',
		changes: 'змены (PDF)',
	},
};
