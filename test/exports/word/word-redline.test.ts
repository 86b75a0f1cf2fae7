import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { redline } from '../../../scripts/comparison/redline/redline.ts';
import type { RedlineRecord } from '../../../scripts/exports/redline-record.ts';
import { wordRedlineOfRows } from '../../../scripts/exports/word/word-redline.ts';
import type { Language } from '../../../scripts/model/language.ts';
import { comparedBodies } from '../../comparison/revision-pair.ts';
import { hardPairs } from './hard-pairs.ts';
import { resolvedClauses, wordParts } from './resolved-document.ts';
import { shownClauses, styledRuns } from './shown-clauses.ts';
import { plainRecord, writtenRedline } from './written-redline.ts';
import { parsedXml } from './xml-tree.ts';

const redlines = suite('a redline for Word');

/** Fails where a document is not, with its changes accepted, the new text, or with them rejected the old. */
function isTrue(from: string, to: string): void {
	const written = writtenRedline('redline', from, to);
	const pair = JSON.stringify({ from, to });
	assert.equal(resolvedClauses(written.bytes, 'reject'), shownClauses(written.from, styledRuns), pair);
	assert.equal(resolvedClauses(written.bytes, 'accept'), shownClauses(written.to, styledRuns), pair);
}

for (const { name, from, to } of hardPairs) {
	redlines(`is the new text with all changes accepted and the old with all rejected: ${name}`, () => {
		isTrue(from, to);
		isTrue(to, from);
	});
}

function documentOf(from: string, to: string): string {
	return wordParts(writtenRedline('redline', from, to).bytes)['word/document.xml']!;
}

function hardDocument(name: string): string {
	const pair = hardPairs.find((one) => one.name.includes(name))!;
	return documentOf(pair.from, pair.to);
}

/** The values of an attribute of each element of a name. */
function valuesOf(xml: string, element: string, attribute: string): readonly string[] {
	const tags = xml.match(new RegExp(`<${element}[ /][^>]*>`, 'g')) ?? [];
	return tags.map((tag) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

redlines('changes nothing where nothing has changed', () => {
	for (const { from } of hardPairs)
		assert.not.match(documentOf(from, from), /<w:(?:ins|del|move|rPrChange|pPrChange|cell(?:Ins|Del))/);
});

redlines('leaves half of the page to words, however deep they stand in lists and quotations', () => {
	for (const marker of ['- ', '> ', '1. > ']) {
		const [from, to] = ['Some words.', 'Other words.'].map((words) => `${marker.repeat(16)}${words}\n`);
		const indents = valuesOf(documentOf(from!, to!), 'w:ind', 'w:left').map(Number);
		// A4 is 11,906 twentieths of a point wide; its margins are two centimetres each.
		assert.ok(indents.length > 0 && Math.max(...indents) < (11_906 - 2 * 1134) / 2, marker);
		isTrue(from!, to!);
	}
});

redlines('tracks what moved as moved, and ties its two places by one name', () => {
	for (const name of ['a clause that moved', 'a section that moved', 'words that moved']) {
		const xml = hardDocument(name);
		const [away, here] = ['w:moveFromRangeStart', 'w:moveToRangeStart'].map((element) =>
			valuesOf(xml, element, 'w:name').toSorted(),
		);
		assert.ok(away!.length > 0, name);
		assert.equal(away, here);
		assert.is(new Set(away).size, away!.length);
		for (const side of ['From', 'To']) {
			assert.match(xml, new RegExp(`<w:move${side} `));
			assert.equal(
				valuesOf(xml, `w:move${side}RangeStart`, 'w:id').toSorted(),
				valuesOf(xml, `w:move${side}RangeEnd`, 'w:id').toSorted(),
			);
		}
	}
});

redlines('marks in a clause that moved what was edited on its way', () => {
	const xml = hardDocument('a clause that moved');
	assert.match(xml, /<w:del [^>]*><w:r><w:delText xml:space="preserve">dusk<\/w:delText><\/w:r><\/w:del>/);
	assert.match(xml, /<w:ins [^>]*><w:r><w:t xml:space="preserve">sunset<\/w:t><\/w:r><\/w:ins>/);
});

redlines('tracks rows and cells of tables, and changes of style and of level', () => {
	assert.match(hardDocument('rows that came'), /<w:trPr><w:cantSplit\/><w:ins /);
	assert.match(hardDocument('rows that came'), /<w:trPr><w:cantSplit\/><w:del /);
	const column = hardPairs.find(({ name }) => name.startsWith('a column that came'))!;
	assert.match(documentOf(column.from, column.to), /<w:cellIns /);
	assert.match(documentOf(column.to, column.from), /<w:cellDel /);
	assert.match(hardDocument('emphasis, code'), /<w:rPrChange /);
	assert.match(
		hardDocument('a heading whose level'),
		/<w:pStyle w:val="Heading3"\/><w:pPrChange [^>]*><w:pPr><w:pStyle w:val="Heading2"\/>/,
	);
});

redlines('numbers each change once', () => {
	for (const { from, to } of hardPairs) {
		const xml = documentOf(from, to);
		const changes = /w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|[rp]PrChange|move(?:From|To)RangeStart)/
			.source;
		const ids = valuesOf(xml, `(?:${changes})`, 'w:id');
		assert.is(new Set(ids).size, ids.length);
	}
});

redlines('is well-formed in every part, and holds no character XML cannot hold', () => {
	for (const { name, from, to } of hardPairs) {
		for (const xml of Object.values(wordParts(writtenRedline(name, from, to).bytes))) {
			parsedXml(xml);
			assert.not.match(xml, /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/u);
		}
	}
});

redlines('leads only where a document that is sent around may lead', () => {
	const { from, to } = hardPairs.find(({ name }) => name.startsWith('links that lead'))!;
	const targets = (a: string, b: string): readonly string[] =>
		valuesOf(
			wordParts(writtenRedline('redline', a, b).bytes)['word/_rels/document.xml.rels']!,
			'Relationship',
			'Target',
		);
	assert.equal(
		targets(from, to).filter((target) => !target.endsWith('.xml')),
		['https://a.example/a%20b%7Cc%25zz'],
	);
	const long = `See [it](https://a.example/${'a'.repeat(3000)}).\n`;
	assert.equal(
		targets(long, long).filter((target) => target.includes('a.example')),
		[],
	);
});

function fullRecord(): RedlineRecord {
	return {
		...plainRecord('redline'),
		language: 'ru' as Language,
		from: {
			name: 'Редакция <1>',
			sentences: ['Этот текст действовал до & после.'],
			sha256: 'a'.repeat(64),
			address: 'https://a.example/hire/1/',
		},
		to: {
			name: 'Редакция 2',
			sentences: ['Этот текст действует.'],
			approved: { by: 'Совет «Лодка»', act: 'протокол', number: '7', date: '2025-08-25' },
			sha256: 'b'.repeat(64),
		},
		sentences: ['По состоянию на вчера.'],
		author: 'Совет "Лодка"',
		date: '2025-09-01T10:30:00+03:00',
	};
}

function fullDocument(): Readonly<Record<string, string>> {
	const { from, to, comparison } = comparedBodies('Плата 100.\n', 'Плата 120.\n');
	return wordParts(wordRedlineOfRows(redline(from, to, comparison), fullRecord()));
}

redlines('begins with a page of its own, outside all changes, that names both texts', () => {
	const xml = fullDocument()['word/document.xml']!;
	const first = xml.slice(0, xml.indexOf('<w:sectPr>'));
	for (const words of [
		'Было: Редакция &lt;1&gt;',
		'Этот текст действовал до &amp; после.',
		'a'.repeat(64),
		'https://a.example/hire/1/',
		'Стало: Редакция 2',
		'Утверждена: Совет «Лодка», протокол № 7 от\u00a025\u00a0августа\u00a02025\u00a0г.',
		'b'.repeat(64),
		'По состоянию на вчера.',
	])
		assert.ok(first.includes(words), words);
	assert.not.match(first, /<w:(?:ins|del|move)/);
});

redlines('is signed by the author, at the moment of posting on the clock of its zone', () => {
	const { 'word/document.xml': xml, 'docProps/core.xml': properties } = fullDocument();
	const change =
		'w:author="Совет &quot;Лодка&quot;" w:date="2025-09-01T10:30:00Z" w16du:dateUtc="2025-09-01T07:30:00Z"';
	assert.equal(xml!.split(change).length, 3);
	assert.match(properties!, /<dcterms:created [^>]*>2025-09-01T07:30:00Z</);
});

redlines('is in the language of its texts, has page numbers, and tracks what is changed further', () => {
	const parts = fullDocument();
	assert.match(parts['word/styles.xml']!, /<w:lang w:val="ru-RU"\/>/);
	assert.match(parts['word/footer.xml']!, /Страница .*PAGE.* из .*NUMPAGES/);
	assert.match(parts['word/settings.xml']!, /<w:trackRevisions\/>/);
});

redlines('is the same to the byte in every zone', () => {
	const { TZ } = process.env;
	const { from, to } = hardPairs[0]!;
	try {
		const [here, there] = ['Pacific/Kiritimati', 'America/Adak'].map((zone) => {
			process.env['TZ'] = zone;
			return Buffer.from(writtenRedline('redline', from, to).bytes).toString('base64');
		});
		assert.is(here, there);
	} finally {
		if (TZ === undefined) delete process.env['TZ'];
		else process.env['TZ'] = TZ;
	}
});

redlines.run();
