import { suggestion } from '../source/spelling.ts';
import { WrongUsage } from './command.ts';

/** The word given for an option that takes one of several. Throws a `WrongUsage` that names the nearest where it is none. */
export function chosenWord<Word extends string>(
	option: string,
	given: unknown,
	words: readonly Word[],
): Word {
	const found = words.find((word) => word === given);
	if (found !== undefined) return found;
	const named = String(given);
	const last = words.at(-1)!;
	const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
	throw new WrongUsage(`${option} is ${list}, not ${named}${suggestion(named, words)}`);
}
