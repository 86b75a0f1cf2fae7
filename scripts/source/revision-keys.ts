import { isCalendarDate, parseMoment, type ZoneName } from '../model/moment.ts';
import { parseRevisionId } from '../model/revision-id.ts';
import type { CommencementRule, DeclaredCommencement } from '../model/revision.ts';
import { choice, lineOfText, mapReading, parsed, text, type Field } from './field.ts';
import { mapping, type ValuesOf } from './mapping.ts';
import { parseNoticePeriod } from './notice-period.ts';

/** The keys of a commencement rule, in `policy.yaml` and in front matter. */
export const commencementRule: Field<CommencementRule> = (value, key) =>
	mapReading(ruleKeys(value, key), (keys) => ({ retroactive: 'allowed', ...keys }));

const ruleKeys = mapping({
	notice: parsed(parseNoticePeriod, 'write an ISO 8601 duration: `P30D` for 30 days, `P1M` for a month'),
	retroactive: choice('forbidden', 'allowed'),
	clause: lineOfText,
});

const otherRevision = parsed(
	parseRevisionId,
	'write the file name of a revision without its ending: `2026-11-22`, or `2026-11-22.2`',
);

const otherRevisions = parsed((written) => {
	const ids = written.split(/\s*,\s*/).map(parseRevisionId);
	return ids.every((id) => id !== undefined) ? ids : undefined;
}, 'write the file name of a revision without its ending, or several: `2026-11-22, 2026-12-01`');

const approval = mapping({
	by: lineOfText,
	act: lineOfText,
	number: lineOfText,
	date: parsed((date) => (isCalendarDate(date) ? date : undefined), 'write a date that exists: `2026-11-22`'),
});

/** The keys of a revision's front matter, where dates mean days in that zone. */
export function revisionSchema(zone: ZoneName) {
	return {
		title: lineOfText,
		effective: declaredCommencement(zone),
		kind: choice('edition', 'correction', 'withdrawal', 'repeal'),
		corrects: otherRevision,
		withdraws: otherRevision,
		keeps: otherRevisions,
		retroactive: text,
		summary: text,
		approved: approval,
		commencement: commencementRule,
	} as const;
}

/** What the front matter of a revision says. */
export type RevisionKeys = ValuesOf<ReturnType<typeof revisionSchema>>;

/** The keys of a translation's front matter: the rest is the revision's to say. */
export const translationSchema = { title: lineOfText, summary: text } as const;

/** What the front matter of a translation says. */
export type TranslationKeys = ValuesOf<typeof translationSchema>;

function declaredCommencement(zone: ZoneName): Field<DeclaredCommencement> {
	const moment = parsed((written) => {
		const at = parseMoment(written, zone);
		return at && { at, isDate: isCalendarDate(written) };
	}, 'write a day that exists (`2026-11-22`), or a date-time with its offset (`2026-11-22T09:00:00+03:00`)');
	return (value, key) =>
		mapReading(moment(value, key), (declared) => ({ ...declared, line: value.place.line }));
}
