import { type CountedWords, countedWords } from '../model/counted-words.ts';
import { startOfDay } from '../model/day-start.ts';
import { isoMoment, type Moment } from '../model/moment.ts';
import type { CommencementRule } from '../model/revision.ts';

/** A moment as an author would write it in front matter: a date where it is the start of one. */
export function momentText(moment: Moment): string {
	const isStartOfDay = moment.toMillis() === startOfDay(moment).toMillis();
	return isStartOfDay ? moment.toISODate() : isoMoment(moment);
}

/** The first date whose start is not before a moment: what to declare where nothing may start earlier. */
export function firstDateFrom(moment: Moment): string {
	const day = startOfDay(moment);
	return (day.toMillis() === moment.toMillis() ? day : moment.plus({ days: 1 })).toISODate();
}

/** A span in words: `30 days`, `1 month`. */
export function spanText(span: NonNullable<CommencementRule['notice']>): string {
	return Object.entries(span)
		.filter(([, count]) => count !== 0)
		.map(([unit, count]) => `${count} ${count === 1 ? unit.replace(/s$/, '') : unit}`)
		.join(' and ');
}

/** The same in Russian, in the genitive: `30 дней`, `1 месяца`. */
export function russianSpanText(span: NonNullable<CommencementRule['notice']>): string {
	return Object.entries(span)
		.filter(([, count]) => count !== 0)
		.map(([unit, count]) => countedWords(russianUnits[unit] ?? [`{count} ${unit}`], Number(count)))
		.join(' и ');
}

const russianUnits: Readonly<Record<string, CountedWords>> = {
	years: ['{count} года', '{count} лет', '{count} лет'],
	months: ['{count} месяца', '{count} месяцев', '{count} месяцев'],
	weeks: ['{count} недели', '{count} недель', '{count} недель'],
	days: ['{count} дня', '{count} дней', '{count} дней'],
	hours: ['{count} часа', '{count} часов', '{count} часов'],
	minutes: ['{count} минуты', '{count} минут', '{count} минут'],
};
