import type { SiteLanguage } from '../../timeline/date-words.ts';

/** What the form says that shows what changed since a reader last read, complete in one language. */
export interface SinceWords {
	readonly question: string;
	readonly day: string;
	readonly show: string;
}

/** The words of each interface language. */
export const sinceWords: Readonly<Record<SiteLanguage, SinceWords>> = {
	ru: {
		question: 'Что изменилось с тех пор, как вы читали',
		day: 'Читали',
		show: 'Показать изменения',
	},
	en: {
		question: 'What changed since you last read it',
		day: 'Read on',
		show: 'Show the changes',
	},
	be: {
		question: 'Што змянілася з таго часу, як вы чыталі',
		day: 'Чыталі',
		show: 'Паказаць змены',
	},
};
