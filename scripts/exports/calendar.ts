import type { Moment } from '../model/moment.ts';
import { lastChangeOf } from '../timeline/last-change.ts';
import { announcedTitle, announcements } from './announcement.ts';
import type { AnnouncedTree, Announcement } from './announcement.ts';
import { absoluteLink } from './site-links.ts';

/**
 * `/<policy>/calendar.ics`, an iCalendar (RFC 5545) with an event for each commencement there was or is to be. The stamp
 * of an event is the last change of what it tells, so the file changes only when that does.
 */
export function calendar(announced: AnnouncedTree, siteUrl: string | undefined): string {
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//In Force//Calendar of commencements//EN',
		`X-WR-CALNAME:${escaped(announcedTitle(announced))}`,
		...announcements(announced).flatMap((item) =>
			event(item, announced.now, absoluteLink(siteUrl, item.address)),
		),
		'END:VCALENDAR',
		'',
	]
		.flatMap(folded)
		.join('\r\n');
}

function event(item: Announcement, now: Moment, url: string | undefined): readonly string[] {
	const { commencement, revision } = item.entry;
	if (commencement === undefined) return [];
	return [
		'BEGIN:VEVENT',
		`UID:${item.id}`,
		`DTSTAMP:${utcStamp(lastChangeOf(item.entry, now) ?? revision.posted.at)}`,
		`DTSTART:${utcStamp(commencement)}`,
		`SUMMARY:${escaped(item.title)}`,
		`DESCRIPTION:${escaped(item.text)}`,
		...(url === undefined ? [] : [`URL:${url}`]),
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

function utcStamp(moment: Moment): string {
	return new Date(moment.toMillis()).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escaped(text: string): string {
	return text
		.replace(/[\\;,]/g, (character) => `\\${character}`)
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, '');
}

/** A content line folded so that no piece is over 75 octets of UTF-8 and none ends inside a character. */
function folded(line: string): readonly string[] {
	if (Buffer.byteLength(line) <= 75) return [line];
	const pieces: string[] = [];
	let [start, octets] = [0, 0];
	for (let place = 0; place < line.length;) {
		const character = line.codePointAt(place)!;
		const size = octetsOf(character);
		if (octets + size > 75) {
			pieces.push(line.slice(start, place));
			// What goes on begins with a space.
			[start, octets] = [place, 1];
		}
		octets += size;
		place += character < 0x10000 ? 1 : 2;
	}
	return [...pieces, line.slice(start)].map((piece, index) => (index === 0 ? piece : ` ${piece}`));
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: number): number {
	if (character < 0x80) return 1;
	if (character < 0x800) return 2;
	return character < 0x10000 ? 3 : 4;
}
