import type { Moment } from '../model/moment.ts';

/** A function that says the same of a moment each time and finds the words once: a moment stands on many pages. */
export function momentMemo<Language>(
	words: (moment: Moment, language: Language) => string,
): (moment: Moment, language: Language) => string {
	const known = new WeakMap<Moment, Map<Language, string>>();
	return (moment, language) => {
		const inLanguages = known.get(moment) ?? new Map<Language, string>();
		const found = inLanguages.get(language) ?? words(moment, language);
		known.set(moment, inLanguages.set(language, found));
		return found;
	};
}
