import { type Finding, warningAt } from '../source/finding.ts';
import { quote } from '../source/quotation.ts';
import { shownWords } from './shown-words.ts';

/** Gathers what of a document is not kept: each thing with its place and words, or counted where there are many alike. */
export interface LossList {
	/** `what` is a sentence's subject and verb: `a picture is not kept`. */
	readonly tell: (place: number, what: string, text?: string) => void;
	/** Things of one kind are told once, where the first stands. */
	readonly count: (place: number, what: string) => void;
	readonly findings: () => readonly Finding[];
}

/** An empty list. */
export function lossList(): LossList {
	const told: Finding[] = [];
	const counted = new Map<string, { place: number; times: number }>();
	return {
		tell: (place, what, text = '') => {
			const words = shownWords(text);
			told.push(loss(place, words === '' ? what : `${what}: ${quotedWhole(words)}`));
		},
		count: (place, what) => {
			const before = counted.get(what);
			counted.set(what, { place: before?.place ?? place, times: (before?.times ?? 0) + 1 });
		},
		findings: () => [
			...told,
			...[...counted].map(([what, { place, times }]) =>
				loss(place, times === 1 ? what : `${what} (here and in ${times - 1} more places)`),
			),
		],
	};
}

function loss(place: number, message: string): Finding {
	return warningAt({ line: place, column: 1 }, 'import-not-kept', {
		message,
		advice: 'see that the text says what it must without it',
	});
}

/** The words to the last, since nothing else keeps them; long ones in pieces that can be shown safely. */
function quotedWhole(words: string): string {
	const pieces = words.match(/[^]{1,60}/gu) ?? [];
	return `\`${pieces.map((piece) => quote(piece).slice(1, -1)).join('')}\``;
}
