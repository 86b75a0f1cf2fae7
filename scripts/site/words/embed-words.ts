import type { SiteLanguage } from '../../timeline/date-words.ts';

/** What the page for authors of other pages says, complete in one language. */
export interface EmbedPageWords {
	readonly heading: string;
	readonly lead: string;
	readonly shown: string;
	readonly form: string;
	readonly formNote: string;
	readonly send: string;
	readonly code: string;
}

/** The words of each interface language. */
export const embedPageWords: Readonly<Record<SiteLanguage, EmbedPageWords>> = {
	ru: {
		heading: 'Для других сайтов',
		lead: 'Так страница другого сайта говорит, какая редакция действует, и записывает её рядом с формой, которую отправляет человек. Без скрипта остаётся ссылка.',
		shown: 'Как это выглядит',
		form: 'Форма',
		formNote:
			'Пример формы: после отправки в адресе этой страницы видны номер редакции и контрольная сумма её текста. Больше ничего не отправляется.',
		send: 'Отправить пример',
		code: 'Код для страницы',
	},
	en: {
		heading: 'For other sites',
		lead: 'This is how a page of another site tells which revision is in force, and notes it beside a form that a person sends. Without the script the link remains.',
		shown: 'What it looks like',
		form: 'A form',
		formNote:
			'An example of a form: once it is sent, the address of this page shows the id of the revision and the digest of its text. Nothing else is sent.',
		send: 'Send the example',
		code: 'Code for the page',
	},
	be: {
		heading: 'Для іншых сайтаў',
		lead: 'Так старонка іншага сайта кажа, якая рэдакцыя дзейнічае, і запісвае яе побач з формай, якую адпраўляе чалавек. Без скрыпту застаецца спасылка.',
		shown: 'Як гэта выглядае',
		form: 'Форма',
		formNote:
			'Прыклад формы: пасля адпраўкі ў адрасе гэтай старонкі відаць нумар рэдакцыі і кантрольная сума яе тэксту. Больш нічога не адпраўляецца.',
		send: 'Адправіць прыклад',
		code: 'Код для старонкі',
	},
};
