import type { SiteLanguage } from '../timeline/date-words.ts';

/** What the form says that shows what changed since a reader last read, complete in one language. */
export interface SinceWords {
	readonly question: string;
	readonly day: string;
	readonly show: string;
	readonly withoutScript: string;
}

/** The words of each interface language. */
export const sinceWords: Readonly<Record<SiteLanguage, SinceWords>> = {
	ru: {
		question: 'Что изменилось с тех пор, как вы читали',
		day: 'Читали',
		show: 'Показать изменения',
		withoutScript: 'Что изменилось с тех пор, как вы читали: сравнения — в списке всех редакций',
	},
	en: {
		question: 'What changed since you last read it',
		day: 'Read on',
		show: 'Show the changes',
		withoutScript: 'What changed since you last read it: the list of all revisions has the comparisons',
	},
	be: {
		question: 'Што змянілася з таго часу, як вы чыталі',
		day: 'Чыталі',
		show: 'Паказаць змены',
		withoutScript: 'Што змянілася з таго часу, як вы чыталі: параўнанні — у спісе ўсіх рэдакцый',
	},
};
