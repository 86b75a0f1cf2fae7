import { isoMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';

/** A moment as the JSON files hold it; absent is null. */
export function jsonMoment(moment: Moment | undefined): string | null {
	return moment === undefined ? null : isoMoment(moment);
}

/** A value as the JSON files hold it: indented by a tab, ending in a line feed. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}

/** A large value on one line, ending in a line feed. */
export function compactJson(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}
