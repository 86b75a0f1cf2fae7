import { belarusianLabels } from '../comparison/redline/labels-be.ts';
import { englishLabels } from '../comparison/redline/labels-en.ts';
import { russianLabels } from '../comparison/redline/labels-ru.ts';
import type { SectionLabels } from '../comparison/redline/section-labels.ts';
import type { CountedWords } from '../model/counted-words.ts';
import type { SiteLanguage } from '../timeline/date-words.ts';

/** The words of a review. Plain text. */
export interface ReviewWords {
	readonly labels: SectionLabels;
	readonly nothing: string;
	readonly onlyWhiteSpace: string;
	readonly application: string;
	readonly summary: string;
	readonly problems: CountedWords;
	readonly noProblems: string;
	readonly error: string;
	readonly warning: string;
	readonly clauses: string;
	/** Behind what fits: `{count}` clauses more. */
	readonly more: CountedWords;
	readonly inFull: string;
	/** Of a draft that declares no commencement. */
	readonly fromPosting: string;
	/** Of a notice that takes back what has not commenced. */
	readonly textStays: string;
}

/** The words of a review in each language. */
export const reviewWords: Readonly<Record<SiteLanguage, ReviewWords>> = {
	en: {
		labels: englishLabels,
		nothing: 'The texts are the same.',
		onlyWhiteSpace: 'The words are the same; only spaces and line ends differ.',
		application: 'When it would apply',
		summary: 'What the author says',
		problems: ['{count} problem', '{count} problems'],
		noProblems: 'No problems',
		error: 'error',
		warning: 'warning',
		clauses: 'Clause by clause',
		more: ['{count} more changed clause does not fit here.', '{count} more changed clauses do not fit here.'],
		inFull: 'All of them are told by',
		fromPosting: 'It would apply from the moment it is posted.',
		textStays: 'What is in force stays as it is.',
	},
	ru: {
		labels: russianLabels,
		nothing: 'Тексты совпадают.',
		onlyWhiteSpace: 'Слова совпадают; различаются только пробелы и концы строк.',
		application: 'Когда начнёт применяться',
		summary: 'Что говорит автор',
		problems: ['{count} замечание', '{count} замечания', '{count} замечаний'],
		noProblems: 'Замечаний нет',
		error: 'ошибка',
		warning: 'предупреждение',
		clauses: 'По пунктам',
		more: [
			'Ещё {count} изменённый пункт здесь не помещается.',
			'Ещё {count} изменённых пункта здесь не помещаются.',
			'Ещё {count} изменённых пунктов здесь не помещаются.',
		],
		inFull: 'Все изменения показывает',
		fromPosting: 'Начнёт применяться с момента размещения.',
		textStays: 'То, что действует, остаётся без изменений.',
	},
	be: {
		labels: belarusianLabels,
		nothing: 'Тэксты супадаюць.',
		onlyWhiteSpace: 'Словы супадаюць; адрозніваюцца толькі прабелы і канцы радкоў.',
		application: 'Калі пачне прымяняцца',
		summary: 'Што кажа аўтар',
		problems: ['{count} заўвага', '{count} заўвагі', '{count} заўваг'],
		noProblems: 'Заўваг няма',
		error: 'памылка',
		warning: 'папярэджанне',
		clauses: 'Па пунктах',
		more: [
			'Яшчэ {count} зменены пункт тут не змяшчаецца.',
			'Яшчэ {count} змененыя пункты тут не змяшчаюцца.',
			'Яшчэ {count} змененых пунктаў тут не змяшчаюцца.',
		],
		inFull: 'Усе змены паказвае',
		fromPosting: 'Пачне прымяняцца з моманту размяшчэння.',
		textStays: 'Тое, што дзейнічае, застаецца без змен.',
	},
};
