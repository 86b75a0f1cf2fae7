import { spanText } from '../lint/moment-text.ts';
import { type Moment, parseMoment, type ZoneName } from '../model/moment.ts';
import type { CommencementRule } from '../model/revision.ts';
import { WrongMoment } from '../store/clock.ts';
import type { Invocation } from './command.ts';

/** What the text in force promises of the next one. */
export interface DraftTerms {
	readonly now: Moment;
	readonly notice: CommencementRule['notice'];
}

interface AskedKeys {
	readonly summary?: string;
	readonly effective?: string;
}

/** The summary and the commencement of a draft, as options give them. Throws a `WrongMoment` for an option that is none. */
export function givenKeys({ values }: Invocation, terms: Pick<DraftTerms, 'now'>): AskedKeys {
	const { summary, effective } = values;
	if (typeof effective === 'string' && !isMoment(effective, terms)) throw new WrongMoment(effective);
	return {
		...(typeof summary === 'string' && { summary }),
		...(typeof effective === 'string' && { effective }),
	};
}

/**
 * The summary and the commencement of a draft, as options give them; what none gives is asked of the person at the
 * terminal, who may leave either empty. Throws a `WrongMoment` for an option that is none.
 */
export async function draftKeys(invocation: Invocation, terms: DraftTerms): Promise<AskedKeys> {
	const { ask } = invocation.terminal;
	const { summary, effective } = givenKeys(invocation, terms);
	const said = summary ?? (await ask?.('What changes, and why? (may be left for later) '));
	const due = effective ?? (ask && (await askedMoment(ask, terms)));
	return { ...(said ? { summary: said } : {}), ...(due ? { effective: due } : {}) };
}

/** A moment the person names, asked for until it is one or empty. */
async function askedMoment(ask: (question: string) => Promise<string>, terms: DraftTerms): Promise<string> {
	const promise = terms.notice === undefined ? '' : `; at least ${spanText(terms.notice)} after it is posted`;
	let question = `When does it take effect? (a date, as 2026-12-01${promise}; empty: when it is posted) `;
	for (;;) {
		const answer = await ask(question);
		if (answer === '' || isMoment(answer, terms)) return answer;
		question = `${answer} is no date: write one as 2026-12-01, or nothing: `;
	}
}

function isMoment(text: string, { now }: Pick<DraftTerms, 'now'>): boolean {
	return parseMoment(text, now.zoneName as ZoneName) !== undefined;
}
