/** Months as a date names them, in the languages the site speaks: in Russian and Belarusian in the genitive. */
export const monthNames: Readonly<Record<'ru' | 'be' | 'en', readonly string[]>> = {
	ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
	be: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня'.split(
		' ',
	),
	en: 'January February March April May June July August September October November December'.split(' '),
};
