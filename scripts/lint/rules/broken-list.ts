import type { Clause, Container } from '../../model/clause.ts';
import { excerpt, lastWords } from '../excerpt.ts';
import { atBodyOffset, type Finding, type Words } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';
import type { Prose } from '../prose.ts';
import { textRule } from '../text-rule.ts';

/** An item of a list is whole: a dash does not stand in the middle of a sentence, and the last item ends the list. */
export const brokenList = textRule('broken-list', (text) =>
	[...listsOf(text.prose)].flatMap(([, items]) => [...brokenItems(text, items), ...openEnd(text, items)]),
);

/** The items of each list that have no more than one paragraph. */
function listsOf(prose: readonly Prose[]): ReadonlyMap<Container, readonly Prose[]> {
	const lists = new Map<Container, Prose[]>();
	for (const one of prose) {
		const list = one.clause.kind === 'item' ? one.clause.containers.at(-2) : undefined;
		if (list?.type === 'list') lists.set(list, [...(lists.get(list) ?? []), one]);
	}
	return lists;
}

function brokenItems(text: JudgedText, items: readonly Prose[]): readonly Finding[] {
	const ended = items.filter(({ text: words }) => isEnded(words)).length;
	const capitals = items.filter(({ text: words }) => /^\P{L}*\p{Lu}/u.test(words)).length;
	const isUsual = { ended: ended * 2 >= items.length, capital: capitals * 2 > items.length };
	return items.slice(1).flatMap((item, index) => {
		const before = items[index]!;
		const isBroken =
			!isEnded(before.text) &&
			isNext(text, before.clause, item.clause) &&
			isContinued(before.text, item.text, isUsual);
		return isBroken ? atBodyOffset(text.source, item.at(0), brokenWords(before.text, item.text)) : [];
	});
}

/** Nothing, as a list of its own or a paragraph, stands between the two items. */
function isNext({ clauses }: JudgedText, before: Clause, item: Clause): boolean {
	return clauses[clauses.indexOf(before) + 1] === item;
}

function isContinued(
	before: string,
	item: string,
	isUsual: { readonly ended: boolean; readonly capital: boolean },
): boolean {
	if (!isUsual.ended) return false;
	if (expectant.test(before)) return true;
	return /^\P{L}*\p{Ll}/u.test(item) && (isUsual.capital || continuing.test(item));
}

/** Prepositions and articles, which no item ends with. */
const expectant =
	/(?<![\p{L}])(?:в|во|с|со|к|ко|на|для|по|от|ото|о|об|из|при|без|за|до|у|не|под|над|между|через|з|са|да|па|аб|пры|ад|the|an?|of|to|in|for|with|by|from|on|at|into|under|between)\s*$/iu;

/** Conjunctions an item does not begin with where the others end with a mark. */
const continuing = /^(?:и|или|либо|а также|і|або|ці|а таксама|and|or|as well as)\s/u;

function isEnded(words: string): boolean {
	return /[.;:,!?…]["»”“)\]]*\s*$|[;,]\s+(?:и|или|и\/или|і|або|and|or|and\/or)\s*$/iu.test(words);
}

function brokenWords(before: string, item: string): Words {
	return {
		message: `the item “${excerpt(item)}” goes on with the sentence of the item before it (“${lastWords(before)}”)`,
		advice: 'join the two into one item; or end the first with a mark, if they are two',
		russian: {
			message: `элемент списка «${excerpt(item)}» продолжает предложение предыдущего («${lastWords(before)}»)`,
			advice: 'соедините их в один элемент; если это два разных, закончите первый знаком препинания',
		},
	};
}

/** The last item ends with the mark that stands between items, though nothing follows. */
function openEnd({ source, clauses }: JudgedText, items: readonly Prose[]): readonly Finding[] {
	const last = items.at(-1);
	if (last === undefined || items.length < 2 || !/[;,]\s*$/.test(last.text)) return [];
	const next = clauses[clauses.indexOf(last.clause) + 1];
	if (
		next !== undefined &&
		(next.containers.length > last.clause.containers.length - 2 ||
			isContinuation(next, last.text.trimEnd().at(-1)))
	)
		return [];
	const end = last.text.trimEnd().length - 1;
	return [
		atBodyOffset(source, last.at(end), {
			message: `the list ends with “${last.text[end]}” (“${lastWords(last.text)}”), as if another item were to follow`,
			advice: 'end it with a full stop, or put the missing item in',
			russian: {
				message: `список заканчивается знаком «${last.text[end]}» («${lastWords(last.text)}»), как будто дальше есть ещё элемент`,
				advice: 'поставьте точку или добавьте недостающий элемент',
			},
		}),
	];
}

/** The sentence goes on behind the list, surely where it left off with a comma; or the list, or the one around it, does. */
function isContinuation({ kind, runs, number }: Clause, mark: string | undefined): boolean {
	if (kind !== 'paragraph' || number !== undefined) return kind === 'item';
	return mark === ',' || /^(?:\d|\P{L}*\p{Ll})/u.test(runs.map(({ text }) => text).join(''));
}
