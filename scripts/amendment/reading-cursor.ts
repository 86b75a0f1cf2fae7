import type { Case, Grammar } from './grammar.ts';
import type { Quotation } from './instruction.ts';
import { wordsOf } from './word.ts';
import type { Word } from './word.ts';

/** An amendment that cannot be read, or does not fit the text it is applied to. */
export class WrongInstruction extends Error {}

/** So many turns and occurrences are known by their words. */
const mostTurns = 300;

/** A line of an amendment and how far it is read. Each `read…` moves on past what it read, or reads nothing. */
export class ReadingCursor {
	readonly text: string;
	readonly grammar: Grammar;
	at = 0;

	constructor(text: string, grammar: Grammar) {
		this.text = text;
		this.grammar = grammar;
	}

	isAtEnd(): boolean {
		return this.at === this.text.length;
	}

	readLiteral(literal: string): boolean {
		const isHere = this.text.startsWith(literal, this.at);
		if (isHere) this.at += literal.length;
		return isHere;
	}

	readMatch(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0];
		this.at += found?.length ?? 0;
		return found;
	}

	/** Runs a reader; where it gives nothing, nothing is read. */
	attempt<T>(read: () => T | undefined): T | undefined {
		const start = this.at;
		const value = read();
		if (value === undefined) this.at = start;
		return value;
	}

	/** The text between quotation marks; pairs of the same marks inside belong to it. */
	readQuotation(): string | undefined {
		const marks = this.grammar.quotes.find(([open]) => this.text.startsWith(open, this.at));
		if (marks === undefined) return undefined;
		const [open, close] = marks;
		let depth = 0;
		for (let end = this.at; end < this.text.length; end++) {
			if (this.text[end] === open) depth++;
			else if (this.text[end] === close && --depth === 0) {
				const quoted = this.text.slice(this.at + open.length, end);
				this.at = end + close.length;
				return quoted;
			}
		}
		return undefined;
	}

	/** Which of several, told by words made of its number; undefined where there are none. */
	readTurn(wordsFor: (place: number) => string): number | undefined {
		for (let place = 1; place <= mostTurns; place++) if (this.readLiteral(wordsFor(place))) return place;
		return undefined;
	}

	readOld(as: Case): Quotation | undefined {
		return this.attempt(() => {
			this.#readNoun(as);
			const text = this.readQuotation();
			if (text === undefined) return undefined;
			const occurrence = this.readTurn(this.grammar.occurrence);
			return occurrence === undefined ? { words: wordsOf(text) } : { words: wordsOf(text), occurrence };
		});
	}

	readFresh(): readonly Word[] | undefined {
		return this.attempt(() => {
			const [one, many] = this.grammar.sentences;
			const isSentence = one !== '' && (this.readLiteral(`${one} `) || this.readLiteral(`${many} `));
			if (!isSentence) this.#readNoun('as');
			const text = this.readQuotation();
			return text === undefined ? undefined : wordsOf(text);
		});
	}

	#readNoun(as: Case): void {
		const { words, figures, marks } = this.grammar.nouns[as];
		const nouns = [...words, ...figures, ...marks].filter((noun) => noun !== '');
		nouns.some((noun) => this.readLiteral(`${noun} `));
	}
}
