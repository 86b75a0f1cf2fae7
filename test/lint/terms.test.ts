import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordsAt } from './one-text.ts';

const test = suite('lint: defined terms');

const russian = (...sentences: readonly string[]) => `# Политика\n\n${sentences.join('\n\n')}\n`;

/** The first word at each fault of a rule. */
function faults(rule: string, body: string): readonly string[] {
	return wordsAt(body, rule).map((words) => /^[\p{L}\s]*\p{L}/u.exec(words)?.[0] ?? words);
}

test('a term that is never used is told where it is defined', () => {
	const body = russian(
		'Сайт ведёт общество (далее — Компания).',
		'Компания хранит данные лиц (далее — Субъекты).',
	);
	assert.equal(faults('unused-term', body), ['Субъекты']);
	const english =
		'# Terms\n\nWe lend tools (the “Service”) to members (each, a “Member”).\n\nThe Service is free.\n';
	assert.equal(faults('unused-term', english), ['Member']);
});

test('any form of a term is a use of it, and of names for one thing one is enough', () => {
	assert.equal(
		faults(
			'unused-term',
			russian('Посетители сайта (далее – Пользователи).', 'Пользователь вправе спросить.'),
		),
		[],
	);
	const english = '# Terms\n\nOur promise (the “Service Level” or “SLA”) holds.\n\nThe SLA is not met.\n';
	assert.equal(faults('unused-term', english), []);
});

test('brackets that quote without defining define nothing', () => {
	assert.equal(faults('unused-term', '# Terms\n\nWords (for example, “Hello”) are free.\n'), []);
	assert.equal(faults('unused-term', russian('Порядок прежний (далее см. ниже).', 'И всё.')), []);
});

test('a term used before its definition is told at its first use', () => {
	const body = russian(
		'Данные хранит наша Компания.',
		'Сайт ведёт общество (далее — Компания).',
		'Компания отвечает.',
	);
	assert.equal(faults('early-term', body), ['Компания']);
});

test('a title, a longer name and a short name of what is named in full are no early uses', () => {
	assert.equal(
		faults(
			'early-term',
			russian('Эта Политика важна.', 'Настоящая Политика хранения (далее — Политика) коротка.'),
		),
		[],
	);
	const own =
		'# Terms\n\nRead these Site Terms and the Product Rules (as defined below).\n\nOur texts (the “Site Terms”), and others (the “Product Rules”), bind you by the Site Terms and the Product Rules.\n';
	assert.equal(faults('early-term', own), []);
	const english =
		'# Terms\n\nYou agree with Example on this.\n\nExample, Inc. (“Example”) agrees.\n\nSee the Example Guide.\n';
	assert.equal(faults('early-term', english), []);
});

test('a common noun written as a term throughout is to be defined', () => {
	const body = russian(
		'Правила для тех, кто пришёл на сайт (далее — Гости).',
		'Гости читают Сайт, владелец Сайта отвечает за Сайт и хранит его.',
	);
	assert.equal(faults('undefined-term', body), ['Сайт']);
	assert.equal(faults('undefined-term', body.replace('на сайт', 'на сайт (далее — Сайт)')), []);
	assert.equal(
		faults('undefined-term', body.replace('Гости читают', '«Сайт» — это сайт.\n\nГости читают')),
		[],
	);
});

test('names of countries, of laws and of the text itself are no terms', () => {
	const body = russian(
		'Республика и закон, политика и гости (далее — Гости).',
		'Гости чтут Республику Беларусь, законы Республики Беларусь и суды Республики Беларусь.',
		'Гости чтут эту Политику, ту Политику и всякую Политику.',
	);
	assert.equal(faults('undefined-term', body), []);
});

test.run();
