import { excerpt } from '../excerpt.ts';
import { atBodyOffset, type Finding } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';
import type { Prose } from '../prose.ts';
import { textRule } from '../text-rule.ts';
import { unpairedMarks, type UnpairedMark } from '../unpaired-mark.ts';

/** Every bracket and quotation mark has its other one. */
export const unbalancedMarks = textRule('unbalanced-marks', (text) => {
	const open: Place[] = [];
	const alone: Place[] = [];
	for (const prose of text.prose) {
		for (const mark of unpairedMarks(prose.text)) {
			const opener = mark.isOpening ? -1 : openerOf({ prose, mark }, open, text);
			if (opener !== -1) open.splice(opener, 1);
			else (mark.isOpening ? open : alone).push({ prose, mark });
		}
	}
	return [...alone, ...open]
		.filter((place) => !isOpenedAgain(place, text))
		.filter(isFirstOfClause)
		.map((place) => finding(text, place));
});

interface Place {
	readonly prose: Prose;
	readonly mark: UnpairedMark;
}

/** How many clauses a quotation or an aside in brackets may run over. */
const reach = 40;

/** A quotation of several clauses, or a list in brackets, opens in one clause and closes in another. */
function openerOf({ prose, mark }: Place, open: readonly Place[], { prose: all }: JudgedText): number {
	const first = all.indexOf(prose) - reach;
	return open.findLastIndex((place) => place.mark.kind === mark.kind && all.indexOf(place.prose) >= first);
}

/** Each paragraph of a quotation may open it again, and only the last one close it. */
function isOpenedAgain({ prose, mark }: Place, { prose: all }: JudgedText): boolean {
	const isQuotation = mark.kind !== 'round' && mark.kind !== 'square';
	return isQuotation && mark.index === 0 && all[all.indexOf(prose) + 1]?.text.startsWith(mark.sign) === true;
}

function isFirstOfClause({ prose }: Place, index: number, all: readonly Place[]): boolean {
	return all.findIndex((other) => other.prose === prose) === index;
}

function finding({ source }: JudgedText, { prose, mark: { index, sign, isOpening } }: Place): Finding {
	const around = excerpt(
		prose.text.slice(isOpening ? index : Math.max(0, index - 40), index + (isOpening ? 40 : 1)),
	);
	return atBodyOffset(source, prose.at(index), {
		message: isOpening
			? `“${sign}” is opened and not closed: “${around}”`
			: `“${sign}” closes what was not opened: “${around}”`,
		advice: isOpening
			? 'put the other one where it ends, or take this one out'
			: 'put the other one where it begins, or take this one out',
		russian: {
			message: isOpening
				? `знак ${sign} открыт и не закрыт: «${around}»`
				: `знак ${sign} закрывает то, что не открыто: «${around}»`,
			advice: isOpening
				? 'поставьте парный знак там, где закрывается, или уберите этот'
				: 'поставьте парный знак там, где открывается, или уберите этот',
		},
	});
}
