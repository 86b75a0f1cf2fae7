/**
 * What clocks show, by the platform's calendar alone: an oracle that shares nothing with the code under test. It looks
 * at the clock every five minutes, which every offset since 1973 is a multiple of.
 */

const step = 5 * 60_000;
const hour = 12 * step;
const day = 24 * hour;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The calendar day (`YYYY-MM-DD`) clocks in a zone show at a moment, in milliseconds since 1970. */
function shownDate(at: number, zone: string): string {
	return format(zone).format(at).slice(0, 10);
}

/** The first moment at which clocks in a zone show a calendar day; undefined for a day they never show. */
export function firstShown(date: string, zone: string): number | undefined {
	const midnight = Date.parse(`${date}T00:00:00Z`);
	// No zone is further than fifteen hours from that of Greenwich.
	for (let at = midnight - 15 * hour; at < midnight + 15 * hour; at += step) {
		if (shownDate(at, zone) === date) return at;
	}
	return undefined;
}

/** The days of a year on which clocks in a zone are set, each with the day after, as `YYYY-MM-DD`. */
export function changeDays(zone: string, year: number): readonly string[] {
	const days: string[] = [];
	for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += day) {
		const clockThen = (moment: number) => format(zone).format(moment).slice(11);
		if (clockThen(at) === clockThen(at + day)) continue;
		days.push(shownDate(at, zone), shownDate(at + day, zone));
	}
	return days;
}

function format(zone: string): Intl.DateTimeFormat {
	const known = clocks.get(zone);
	if (known !== undefined) return known;
	// Sweden writes dates the way ISO does.
	const made = new Intl.DateTimeFormat('sv-SE', {
		timeZone: zone,
		dateStyle: 'short',
		timeStyle: 'medium',
	});
	clocks.set(zone, made);
	return made;
}
