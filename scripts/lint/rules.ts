import { arrivesOvertaken } from './arrives-overtaken.ts';
import { commencementBeforePosting } from './commencement-before-posting.ts';
import { correctionTooLate } from './correction-too-late.ts';
import { dateInText } from './date-in-text.ts';
import { idleCommencement } from './idle-commencement.ts';
import { identicalText } from './identical-text.ts';
import { missingSummary } from './missing-summary.ts';
import { noticeClose } from './notice-close.ts';
import { noticePeriod } from './notice-period.ts';
import { overtaken } from './overtaken.ts';
import { reference } from './reference.ts';
import { retroactiveForbidden } from './retroactive-forbidden.ts';
import type { Rule } from './rule.ts';
import { unsettledUpcoming } from './unsettled-upcoming.ts';

/** Every rule, in the order in which problems of one place are thought about: names, then dates, then promises, then text. */
export const rules: readonly Rule[] = [
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
