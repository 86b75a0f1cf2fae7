import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseNoticePeriod } from '../../scripts/source/notice-period.ts';

const test = suite('notice period');

test('whole calendar units are read', () => {
	assert.equal(parseNoticePeriod('P30D'), { days: 30 });
	assert.equal(parseNoticePeriod('P1Y2M3W4DT5H6M'), {
		years: 1,
		months: 2,
		weeks: 3,
		days: 4,
		hours: 5,
		minutes: 6,
	});
	assert.equal(parseNoticePeriod('PT48H'), { hours: 48 });
});

test('nothing else is a period', () => {
	for (const text of [
		'',
		'P',
		'PT',
		'P1DT',
		'P0D',
		'30',
		'30D',
		'P-1D',
		'P1.5D',
		'p30d',
		' P30D',
		'P999999D',
	]) {
		assert.is(parseNoticePeriod(text), undefined, text);
	}
});

test.run();
