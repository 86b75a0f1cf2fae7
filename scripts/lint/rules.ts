import { arrivesOvertaken } from './rules/arrives-overtaken.ts';
import { brokenList } from './rules/broken-list.ts';
import { clauseReference } from './rules/clause-reference.ts';
import { commencementBeforePosting } from './rules/commencement-before-posting.ts';
import { correctionTooLate } from './rules/correction-too-late.ts';
import { dateInText } from './rules/date-in-text.ts';
import { deadLink } from './rules/dead-link.ts';
import { earlyTerm } from './rules/early-term.ts';
import { emptyHeading } from './rules/empty-heading.ts';
import { hiddenCharacter } from './rules/hidden-character.ts';
import { identicalText } from './rules/identical-text.ts';
import { idleCommencement } from './rules/idle-commencement.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { missingSummary } from './rules/missing-summary.ts';
import { mixedAlphabet } from './rules/mixed-alphabet.ts';
import { mixedJurisdiction } from './rules/mixed-jurisdiction.ts';
import { noticeClose } from './rules/notice-close.ts';
import { noticePeriod } from './rules/notice-period.ts';
import { numbering } from './rules/numbering.ts';
import { overtaken } from './rules/overtaken.ts';
import { reference } from './rules/reference.ts';
import { retroactiveForbidden } from './rules/retroactive-forbidden.ts';
import type { Rule, TextRule } from './rule.ts';
import { splitSentence } from './rules/split-sentence.ts';
import { unbalancedMarks } from './rules/unbalanced-marks.ts';
import { undefinedTerm } from './rules/undefined-term.ts';
import { unsettledUpcoming } from './rules/unsettled-upcoming.ts';
import { unusedTerm } from './rules/unused-term.ts';

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
