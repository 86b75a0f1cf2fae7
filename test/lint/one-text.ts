import { lint } from '../../scripts/lint/lint.ts';
import type { Language } from '../../scripts/model/language.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import { moment } from '../timeline/history.ts';
import { catalogueOf, written } from './policies.ts';

/** What the rules find in one text, in a language; Russian where it has Cyrillic letters. */
export function foundIn(body: string, before?: string): readonly Problem[] {
	const texts = before === undefined ? [body] : [before, body];
	const revisions = texts.map((text, index) => written(`2026-0${index + 1}-01`, { summary: 'x' }, text));
	const { policies, ...catalogue } = catalogueOf(revisions);
	const language = (/\p{Script=Cyrillic}/u.test(body) ? 'ru' : 'en') as Language;
	const judged = policies.map((policy) => ({ ...policy, language }));
	return lint({ ...catalogue, policies: judged }, moment('2026-12-31'));
}

/** Each finding of one rule as the words of the text at its place: the line from the column on. */
export function wordsAt(body: string, rule: string, before?: string): readonly string[] {
	const head = '---\nsummary: x\n---\n';
	return foundIn(body, before)
		.filter((problem) => problem.rule === rule)
		.map(({ line, column }) => (head + body).split('\n')[line - 1]?.slice(column - 1) ?? '');
}
