import { arrivesOvertaken } from './arrives-overtaken.ts';
import { brokenList } from './broken-list.ts';
import { clauseReference } from './clause-reference.ts';
import { commencementBeforePosting } from './commencement-before-posting.ts';
import { correctionTooLate } from './correction-too-late.ts';
import { dateInText } from './date-in-text.ts';
import { deadLink } from './dead-link.ts';
import { earlyTerm } from './early-term.ts';
import { emptyHeading } from './empty-heading.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { identicalText } from './identical-text.ts';
import { idleCommencement } from './idle-commencement.ts';
import { impossibleDate } from './impossible-date.ts';
import { missingSummary } from './missing-summary.ts';
import { mixedAlphabet } from './mixed-alphabet.ts';
import { mixedJurisdiction } from './mixed-jurisdiction.ts';
import { noticeClose } from './notice-close.ts';
import { noticePeriod } from './notice-period.ts';
import { numbering } from './numbering.ts';
import { overtaken } from './overtaken.ts';
import { reference } from './reference.ts';
import { retroactiveForbidden } from './retroactive-forbidden.ts';
import type { Rule, TextRule } from './rule.ts';
import { splitSentence } from './split-sentence.ts';
import { unbalancedMarks } from './unbalanced-marks.ts';
import { undefinedTerm } from './undefined-term.ts';
import { unsettledUpcoming } from './unsettled-upcoming.ts';
import { unusedTerm } from './unused-term.ts';

/** The rules of what revisions promise and do, in the order of thought: names, then dates, then promises. */
export const revisionRules: readonly Rule[] = [
	reference,
	commencementBeforePosting,
	idleCommencement,
	unsettledUpcoming,
	overtaken,
	arrivesOvertaken,
	correctionTooLate,
	retroactiveForbidden,
	noticePeriod,
	noticeClose,
	missingSummary,
	identicalText,
	dateInText,
];

/** The rules that read the words of a text. */
export const textRules: readonly TextRule[] = [
	numbering,
	clauseReference,
	deadLink,
	undefinedTerm,
	earlyTerm,
	unusedTerm,
	mixedJurisdiction,
	brokenList,
	splitSentence,
	emptyHeading,
	unbalancedMarks,
	mixedAlphabet,
	hiddenCharacter,
	impossibleDate,
];
