import type { Case } from './grammar.ts';
import type { Address, Step, StepKind } from './instruction.ts';
import type { ReadingCursor } from './reading-cursor.ts';

/** An address, its first step in a case; undefined where none stands here. */
export function readAddress(cursor: ReadingCursor, as: Case): Address | undefined {
	const first = readStep(cursor, as);
	if (first === undefined) return undefined;
	const steps = [first];
	for (;;) {
		const next = cursor.attempt(() =>
			cursor.readLiteral(cursor.grammar.within) ? readStep(cursor, 'of') : undefined,
		);
		if (next === undefined) return steps;
		steps.push(next);
	}
}

/** One step of an address; undefined where none stands here. */
export function readStep(cursor: ReadingCursor, as: Case): Step | undefined {
	for (const kind of Object.keys(cursor.grammar.steps) as StepKind[]) {
		for (const form of cursor.grammar.steps[kind][as].toReversed()) {
			const step = cursor.attempt(() => readForm(cursor, form, { kind, as }));
			if (step !== undefined) return step;
		}
	}
	return undefined;
}

interface Expected {
	readonly kind: StepKind;
	readonly as: Case;
}

function readForm(cursor: ReadingCursor, form: string, expected: Expected): Step | undefined {
	const [before = '', behind] = form.split('{}');
	if (!cursor.readLiteral(before)) return undefined;
	if (behind === undefined) return unnamedStep(expected.kind);
	const step = readNamedStep(cursor, expected);
	if (step === undefined || !cursor.readLiteral(behind)) return undefined;
	const nth = 'numbers' in step ? cursor.readTurn(cursor.grammar.nth) : undefined;
	return 'numbers' in step && nth !== undefined ? { ...step, nth } : step;
}

function unnamedStep(kind: StepKind): Step | undefined {
	const isUnnamed = kind === 'heading' || kind === 'title' || kind === 'preamble' || kind === 'document';
	return isUnnamed ? { kind } : undefined;
}

function readNamedStep(cursor: ReadingCursor, { kind, as }: Expected): Step | undefined {
	switch (kind) {
		case 'column':
		case 'row':
		case 'paragraph': {
			const places = readList(cursor, () =>
				kind === 'paragraph' ? readOrdinal(cursor, as) : cursor.readMatch(/\d+/y),
			);
			return places && { kind, places: places.map(Number) };
		}
		case 'clause':
		case 'subclause':
		case 'section': {
			const numbers = readList(cursor, () => readNumber(cursor));
			return numbers && { kind, numbers };
		}
		default:
			return undefined;
	}
}

function readNumber(cursor: ReadingCursor): string | undefined {
	const number = /(?:[ivxlcIVXLC]+|\d+(?:[.\-–]\d+)*|\p{L}(?:[.\-–]\d+)*)(?![\p{L}\p{N}])/uy;
	return cursor.readMatch(number) ?? cursor.readQuotation();
}

/** As many paragraphs are counted in words that can be read back. */
const mostPlaces = 2000;

/** A place told in words, in figures. */
function readOrdinal(cursor: ReadingCursor, as: Case): string | undefined {
	const read = (pattern: RegExp): string | undefined =>
		cursor.attempt(() => {
			const words = cursor.readMatch(pattern);
			for (let place = 1; place <= mostPlaces; place++) {
				if (cursor.grammar.ordinal(place, as) === words) return String(place);
			}
			return undefined;
		});
	return read(/[^\s,]+ [^\s,]+/y) ?? read(/[^\s,]+/y);
}

/** Names in a row; a range stands for all in it. */
function readList(cursor: ReadingCursor, readName: () => string | undefined): readonly string[] | undefined {
	const first = readName();
	if (first === undefined) return undefined;
	const names = [first];
	const { range, and } = cursor.grammar;
	for (;;) {
		const last = cursor.attempt(() => (cursor.readLiteral(range) ? readName() : undefined));
		const next = cursor.attempt(() =>
			cursor.readLiteral(', ') || cursor.readLiteral(and) ? readName() : undefined,
		);
		if (last !== undefined) names.push(...namesTo(names.at(-1)!, last));
		if (next !== undefined) names.push(next);
		if (last === undefined && next === undefined) return names;
	}
}

/** The names behind one up to another, counted on in their last figures. */
function namesTo(first: string, last: string): readonly string[] {
	const lead = /^(?:.*\D)?/.exec(first)![0];
	const [start, end] = [Number(first.slice(lead.length)), Number(last.slice(lead.length))];
	if (!last.startsWith(lead) || !(end > start) || end - start > 10_000) return [last];
	return Array.from({ length: end - start }, (_, index) => `${lead}${start + 1 + index}`);
}
