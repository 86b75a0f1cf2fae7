import { atBodyOffset, type Words } from '../finding.ts';
import { type SequenceFault, sequenceFaults } from '../number-sequence.ts';
import { textRule } from '../text-rule.ts';

/** The numbers of clauses count on: none is left out, stands twice, or stands in another's section. */
export const numbering = textRule('numbering', ({ source, clauses }) =>
	sequenceFaults(clauses).flatMap((fault) => {
		const { number } = fault.clause;
		return number === undefined
			? []
			: atBodyOffset(source, number.start, words[fault.type](number.text, fault.other));
	}),
);

const words: Readonly<Record<SequenceFault['type'], (number: string, other: string) => Words>> = {
	skips: (number, other) => ({
		message: `“${number}” follows “${other}”: a number is left out`,
		advice: 'number the clauses without a gap, and mend the references to them; or put in what is missing',
		russian: {
			message: `за «${other}» идёт «${number}»: номер пропущен`,
			advice: 'пронумеруйте пункты подряд и поправьте ссылки на них или вставьте недостающее',
		},
	}),
	repeats: (number) => ({
		message: `the number “${number}” stands here again`,
		advice:
			'give this clause a number of its own, and look at the references to it: the text is shown as numbered here',
		russian: {
			message: `номер «${number}» здесь повторяется`,
			advice:
				'дайте этому пункту свой номер и проверьте ссылки на него: номера показываются такими, как написаны',
		},
	}),
	'out-of-order': (number, other) => ({
		message: `“${number}” stands after “${other}”`,
		advice: 'put the clauses into the order of their numbers, or number them anew',
		russian: {
			message: `«${number}» стоит после «${other}»`,
			advice: 'расположите пункты по порядку номеров или пронумеруйте заново',
		},
	}),
	begins: (number) => ({
		message: `the numbers begin with “${number}”`,
		advice: 'begin with 1, or put in what is missing',
		russian: {
			message: `нумерация начинается с «${number}»`,
			advice: 'начните с 1 или вставьте недостающее',
		},
	}),
	misplaced: (number, other) => ({
		message: `“${number}” stands in section “${other}”`,
		advice: 'number the clause as one of its section, or move it to its own',
		russian: {
			message: `«${number}» стоит в разделе «${other}»`,
			advice: 'пронумеруйте пункт по его разделу или перенесите в свой раздел',
		},
	}),
};
