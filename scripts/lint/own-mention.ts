import type { ClauseMention } from './clause-mention.ts';

/** Words of other texts: what stands near them may number their clauses. */
const otherTexts =
	/(?<!\p{L})(?:закон|кодэкс|кодекс|указ[аоуе]?(?!\p{L})|декрет|дэкрэт|постановлен|пастанов|положени[яеюи]|палажэнн|приказ|загад|директив|конвенц|конституц|канстытуц|инструкци|регламент|рэгламент|устав|статут|стандарт|ГОСТ|ФЗ|РФ|РБ|ГК|ТК|УК|НК|ГПК|АПК|КоАП|GDPR|CCPA|DMCA|U\.?S\.?C|C\.?F\.?R|acts?(?!\p{L})|codes?(?!\p{L})|laws?(?!\p{L})|regulations?|directives?|treat(?:y|ies)|statutes?|constitution|convention|standard contractual|SCCs?|exhibit|annex|schedule|appendix|addendum|приложени|дадат)/iu;

const ownWords =
	/^[\s)]*(?:настоящ|данн(?:ого|ой|ых)|эт(?:ого|ой|их)|гэт|нашы|наш|of (?:this|these|our|the present)|(?:in|to|under) (?:this|these|our)|above|below|выше|ниже|вышэй|ніжэй)/iu;

/** A text that is named right behind the number. */
const namedBehind = /^[\s)]*(?:of|in|to|from|under)?\s*(?:the\s+)?(?<name>[\p{L}«“"„][\p{L}\p{N}.-]*)/u;

/** A text of the same kind that is named by a common noun in the genitive, or behind "of the". */
const documents =
	/^(?:договор|дамов|соглашени|пагаднен|оферт|аферт|правил|политик|палітык|услови|умов|agreement|terms|policy|contract|statement|license|licence|addendum|rules)/iu;

/**
 * True where a mention is of the text's own clauses: another text is named neither behind the number nor in the sentence,
 * or the text says that it speaks of itself. `title` is the text's own.
 */
export function isOwnMention({ prose, phrase: [start, end] }: ClauseMention, title: string): boolean {
	const behind = prose.text.slice(end, end + 60).replace(/^(?:\s*\([\p{L}\d]{1,4}\))+/u, '');
	if (ownWords.test(behind)) return true;
	const name = namedBehind.exec(behind)?.groups?.['name'] ?? '';
	const isConnected = /^[\s)]*(?:of|in|from)\s/iu.test(behind);
	const isOwnName =
		name.length > 3 &&
		title.toLowerCase().includes(name.slice(0, Math.max(4, name.length - 2)).toLowerCase());
	if (isOwnName) return true;
	if (documents.test(name)) return false;
	if (/^[\p{Lu}«“"„]/u.test(name) || (isConnected && /^[\s)]*of\s/iu.test(behind))) return false;
	return !otherTexts.test(sentenceAround(prose.text, start, end));
}

/** From the last full stop before a capital letter to the next one. */
function sentenceAround(text: string, start: number, end: number): string {
	const before = text.slice(0, start).replace(/^.*[\p{Ll}\d)][.!?]\s+(?=\p{Lu})/su, '');
	const rest = text.slice(end);
	const stop = rest.search(/[.!?]\s+\p{Lu}/u);
	return before + text.slice(start, stop === -1 ? undefined : end + stop);
}
