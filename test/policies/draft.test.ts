import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import type { ZoneName } from '../../scripts/model/moment.ts';
import { readRevisionText } from '../../scripts/source/revision-text.ts';

const published = readFileSync('policies/privacy/2026-11-22.md', 'utf8');
const path = 'privacy/draft.md';
const draft = readRevisionText(
	{ path, bytes: readFileSync(`policies/${path}`), sha256: '0'.repeat(64) },
	'Europe/Minsk' as ZoneName,
);

/** Everything the proposal changes: what is published, and what is proposed instead. */
const changes: readonly (readonly [string, string])[] = [
	[
		'ФЗ «О персональных данных»',
		'Законом Республики Беларусь от 7 мая 2021 г. № 99-З «О защите персональных данных»',
	],
	['информационного наполнения\n- и рекламы', 'информационного наполнения и рекламы'],
	['индивидуальных маркетинговых\n- сообщений', 'индивидуальных маркетинговых сообщений'],
	['определенной\n- услуги Сайта', 'определенной услуги Сайта'],
	['соглашения с\n- Пользователем', 'соглашения с Пользователем'],
	['органам государственной власти Российской Федерации', 'государственным органам Республики Беларусь'],
	[
		'порядке, установленным законодательством Российской Федерации',
		'порядке, установленным законодательством Республики Беларусь',
	],
	['интересов Компании\n- или третьих', 'интересов Компании или третьих'],
	['действующим законодательством Российской Федерации', 'действующим законодательством Республики Беларусь'],
	['по нормам российского права', 'по нормам права Республики Беларусь'],
];

const proposal = suite('the proposed next revision of the privacy policy');

proposal('is read without a problem', () => {
	assert.equal(draft.findings, []);
});

proposal('mends the stray dashes and the Russian references, and changes nothing else', () => {
	let expected = published;
	for (const [before, after] of changes) {
		assert.is(expected.split(before).length, 2, `published once: ${before}`);
		expected = expected.replace(before, after);
	}
	assert.is(draft.source?.body.trimStart(), expected);
});

proposal('joins the broken items: 2.1 lists seven purposes and 3.4 five cases', () => {
	const { clauses } = parseClauses(draft.source?.body ?? '');
	const items = clauses.filter(({ kind }) => kind === 'item');
	const lists = [...new Set(items.map((item) => item.containers[0]))];
	const sizes = lists.map((list) => items.filter((item) => item.containers[0] === list).length);
	assert.equal(sizes, [7, 5]);
});

proposal('says what it changes and why, and is an ordinary edition', () => {
	for (const words of ['2.1', '3.4', '5.1', '№ 99-З', 'белорусской компании']) {
		assert.ok(draft.keys?.summary?.includes(words), words);
	}
	assert.is(draft.keys?.kind, undefined);
	assert.is(draft.keys?.effective, undefined);
});

proposal.run();
