import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseMoment, parseZone } from '../../scripts/model/moment.ts';
import type { RevisionKeys } from '../../scripts/source/revision-keys.ts';
import { keysOf, writtenKeys, type WrittenKeys } from '../../scripts/source/written-keys.ts';

const test = suite('keys of a revision written down');

function returned(keys: RevisionKeys, zone: string): RevisionKeys {
	const written = JSON.parse(JSON.stringify(writtenKeys(keys))) as WrittenKeys;
	return keysOf(written, parseZone(zone)!);
}

test('name the same moment, also where the zone once was seconds off a whole minute', () => {
	for (const [zone, date] of [
		['UTC', '2026-11-22'],
		['Europe/Minsk', '2026-11-22'],
		['Europe/Moscow', '1900-01-01'],
	] as const) {
		const at = parseMoment(date, parseZone(zone)!)!;
		const { effective } = returned({ effective: { at, isDate: true, line: 2 } }, zone);
		assert.is(effective!.at.toMillis(), at.toMillis(), zone);
		assert.is(effective!.at.toISO(), at.toISO(), zone);
		assert.equal([effective!.isDate, effective!.line], [true, 2]);
	}
});

test('keep their order, and all they say', () => {
	const at = parseMoment('2026-11-22', parseZone('UTC')!)!;
	const keys: RevisionKeys = {
		title: 'Terms',
		effective: { at, isDate: true, line: 3 },
		approved: { by: 'The board', date: '2026-11-01' },
		commencement: { notice: { days: 30 }, retroactive: 'forbidden' },
	};
	assert.is(JSON.stringify(returned(keys, 'UTC')), JSON.stringify(keys));
	assert.equal(returned({ summary: 'Words.' }, 'UTC'), { summary: 'Words.' });
});

test.run();
