const day = 86_400_000;

/** A plus that was typed into an address comes out of it as a space. */
const pattern =
	/^(\d{4}-\d{2}-\d{2})(?:(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[ +-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

/**
 * The moment a text of an address or a form means, in milliseconds since 1970: a date-time with an offset, or what clocks
 * in the zone show, a date being its start. Of a time the clocks show twice, the first; of one they skip, the moment it
 * would have been had they not been set. Undefined for any other text.
 */
export function momentIn(text: string, zone: string): number | undefined {
	const [, date, time = 'T00:00', offset] = pattern.exec(text) ?? [];
	if (date === undefined) return undefined;
	const shown = Date.parse(`${date + time}Z`);
	if (Number.isNaN(shown) || new Date(shown).toISOString().slice(0, 10) !== date) return undefined;
	return offset === undefined
		? firstShowing(shown, zone)
		: Date.parse(date + time + offset.replace(' ', '+'));
}

/**
 * The moments at which clocks in a zone show a date and time, the first one first, in milliseconds since 1970: two where the
 * clocks are set back over it, none where they are set forward. Undefined for any other text, and where an offset says which.
 */
export function showingsOf(text: string, zone: string): readonly number[] | undefined {
	const [, date, time, offset] = pattern.exec(text) ?? [];
	if (time === undefined || offset !== undefined || momentIn(text, zone) === undefined) return undefined;
	return showings(Date.parse(`${date}${time}Z`), zone);
}

/**
 * A moment in ISO 8601 as clocks in a zone show it, with their offset: `2026-11-16T09:30:00+03:00`; in UTC where that offset
 * has seconds, as before time zones.
 */
export function isoIn(moment: number, zone: string): string {
	const local = clockAt(moment, zone);
	const shown = (local - moment) % 60_000 === 0 ? local : moment;
	const minutes = (shown - moment) / 60_000;
	const two = (count: number): string => String(count).padStart(2, '0');
	const offset = `${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
	return `${new Date(shown).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${offset}`;
}

function firstShowing(shown: number, zone: string): number {
	return showings(shown, zone)[0] ?? shown - offsetAt(shown - day, zone);
}

function showings(shown: number, zone: string): readonly number[] {
	// No zone sets its clocks twice within two days.
	const offsets = new Set([offsetAt(shown - day, zone), offsetAt(shown + day, zone)]);
	return [...offsets]
		.map((offset) => shown - offset)
		.filter((moment) => clockAt(moment, zone) === shown)
		.toSorted((a, b) => a - b);
}

function offsetAt(moment: number, zone: string): number {
	return clockAt(moment, zone) - moment;
}

/** What the zone's clocks show at a moment, as if they showed it in UTC. */
function clockAt(moment: number, zone: string): number {
	const second = Math.floor(moment / 1000) * 1000;
	// Sweden writes dates the way ISO does.
	const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
	return Date.parse(`${shown.format(second).replace(' ', 'T')}Z`) + (moment - second);
}
