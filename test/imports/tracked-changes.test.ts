import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { markedUpDraft } from '../../scripts/imports/marked-up-draft.ts';
import { bodyWords, provenBody } from '../../scripts/imports/proven-body.ts';
import { hasTrackedChanges, readWordFile, type WordFile } from '../../scripts/imports/word/word-file.ts';
import {
	cell,
	deleted,
	inserted,
	instance,
	level,
	list,
	listed,
	mark,
	paragraph,
	row,
	run,
	table,
	tracked,
	wordFileOf,
	type WordFileParts,
} from './word-file-of.ts';

const test = suite('tracked changes');

function read(parts: WordFileParts): WordFile {
	const result = readWordFile(wordFileOf(parts));
	if (result.type === 'unreadable') throw new Error(result.finding.message);
	return result.file;
}

/** The words of each clause, all changes rejected, and all accepted. */
function sidesOf(parts: WordFileParts): {
	readonly rejected: readonly string[];
	readonly accepted: readonly string[];
} {
	const file = read(parts);
	return {
		rejected: bodyWords(provenBody(file.rejected()).body),
		accepted: bodyWords(provenBody(file.accepted()).body),
	};
}

test('words come and go', () => {
	const body = paragraph(run('We keep it ') + deleted('one year') + inserted('two years') + run('.'));
	assert.equal(sidesOf({ body }), {
		rejected: ['We keep it one year.'],
		accepted: ['We keep it two years.'],
	});
});

test('what one author inserted and another deleted is in neither text', () => {
	const body = paragraph(run('Words') + tracked('ins', deleted(' in between')));
	assert.equal(sidesOf({ body }), { rejected: ['Words'], accepted: ['Words'] });
});

test('a paragraph comes whole, and goes whole', () => {
	const body = [
		paragraph('First.'),
		paragraph(inserted('New.'), mark('ins')),
		paragraph(deleted('Old.'), mark('del')),
		paragraph('Last.'),
	].join('');
	assert.equal(sidesOf({ body }), {
		rejected: ['First.', 'Old.', 'Last.'],
		accepted: ['First.', 'New.', 'Last.'],
	});
});

test('paragraphs are split and merged by their marks', () => {
	const body = [
		paragraph('One. ', mark('ins')),
		paragraph('Two.'),
		paragraph('Three. ', mark('del')),
		paragraph('Four.'),
	].join('');
	assert.equal(sidesOf({ body }), {
		rejected: ['One. Two.', 'Three. ', 'Four.'].map((words) => words.trim()),
		accepted: ['One.', 'Two.', 'Three. Four.'],
	});
});

test('several paragraphs in a row become one', () => {
	const body = paragraph('a ', mark('del')) + paragraph('b ', mark('del')) + paragraph('c');
	assert.equal(sidesOf({ body }), { rejected: ['a', 'b', 'c'], accepted: ['a b c'] });
});

test('a merged paragraph is what the mark that stays says, unless nothing else of its own stays', () => {
	const styles = '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>';
	const heading = '<w:pStyle w:val="H"/>';
	const kinds = (body: string): readonly string[] =>
		parseClauses(provenBody(read({ styles, body }).accepted()).body).clauses.map(({ kind }) => kind);
	assert.equal(kinds(paragraph('Head ', heading + mark('del')) + paragraph('body')), ['paragraph']);
	assert.equal(kinds(paragraph('Head', heading + mark('del')) + paragraph(deleted('body'))), ['heading']);
});

test('what moved leaves one place for another', () => {
	const body = [
		paragraph(tracked('moveFrom', run('Moved.')), mark('moveFrom')),
		paragraph('Stays.'),
		paragraph(tracked('moveTo', run('Moved.')), mark('moveTo')),
		paragraph('End.'),
	].join('');
	assert.equal(sidesOf({ body }), {
		rejected: ['Moved.', 'Stays.', 'End.'],
		accepted: ['Stays.', 'Moved.', 'End.'],
	});
});

test('rows and cells of tables come and go', () => {
	const body = table(
		row([cell('A'), cell('B'), cell('New', tracked('cellIns')), cell('Old', tracked('cellDel'))]),
		row([cell('1'), cell('2')], tracked('del')),
		row([cell('3'), cell('4')], tracked('ins')),
	);
	assert.equal(sidesOf({ body }), {
		rejected: ['A | B | Old', '1 | 2'],
		accepted: ['A | B | New', '3 | 4'],
	});
});

test('automatic numbers are those of each text', () => {
	const numbering = list(1, level(0, ['decimal', '%1.'])) + instance(1);
	const body = [
		listed('One', [1]),
		listed(inserted('New'), [1, 0], mark('ins')),
		listed('Two', [1]),
		paragraph('Three', `<w:numPr><w:numId w:val="1"/>${tracked('ins')}</w:numPr>`),
	].join('');
	assert.equal(sidesOf({ numbering, body }), {
		rejected: ['1. One', '2. Two', 'Three'],
		accepted: ['1. One', '2. New', '3. Two', '4. Three'],
	});
});

test('how words and paragraphs are shown changes as well', () => {
	const styles = '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>';
	const body =
		paragraph('Head', `<w:pStyle w:val="H"/>${tracked('pPrChange', '<w:pPr/>')}`) +
		paragraph(run('word', `<w:b/>${tracked('rPrChange', '<w:rPr><w:i/></w:rPr>')}`));
	const file = read({ styles, body });
	assert.is(provenBody(file.accepted()).body, '## Head\n\n**word**\n');
	assert.is(provenBody(file.rejected()).body, 'Head\n\n*word*\n');
});

test('an earlier look that set nothing is none', () => {
	const file = read({ body: paragraph(run('word', `<w:b/>${tracked('rPrChange')}`)) });
	assert.is(provenBody(file.rejected()).body, 'word\n');
});

test('the notes change with the text', () => {
	const { rejected, accepted } = sidesOf({
		body: paragraph(run('Text') + tracked('ins', '<w:r><w:footnoteReference w:id="1"/></w:r>')),
		footnotes: `<w:footnote w:id="1">${paragraph(inserted('Note'))}</w:footnote>`,
	});
	assert.equal([rejected, accepted], [['Text'], ['Text[1]', '[1] Note']]);
});

test('authors are told with what they did', () => {
	const { authors } = read({ body: paragraph(inserted('a') + deleted('b') + deleted('c')) });
	assert.equal(authors, [{ name: 'Counsel', insertions: 1, deletions: 2, moves: 0, formats: 0 }]);
	assert.not(hasTrackedChanges(read({ body: paragraph('a') })));
});

const known = parseClauses(
	'\n# Terms {#terms}\n\n1. We keep it one year [by law][law].\n2. We tell you.\n   - at once\n   - in writing\n\nThe   end.\n\n[law]: https://example.org/law\n',
);
const heading = '<w:pStyle w:val="H"/>';
const styles = '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>';
const links = { l1: 'https://example.org/law' };

function markedUp(parts: { readonly term?: string; readonly last?: string }): WordFile {
	const { term = 'one', last = 'The end.' } = parts;
	const words = term.startsWith('<') ? term : run(term);
	const body = [
		paragraph('Terms', heading),
		paragraph(
			`${run('1. We keep it ')}${words}${run(' year ')}<w:hyperlink r:id="l1">${run('by law')}</w:hyperlink>${run('.')}`,
		),
		paragraph('2. We tell you.'),
		paragraph('<w:r><w:t>•</w:t><w:tab/><w:t>at once</w:t></w:r>'),
		paragraph('<w:r><w:t>•</w:t><w:tab/><w:t>in writing</w:t></w:r>'),
		paragraph(last),
	].join('');
	return read({ styles, links, body });
}

test('a marked-up file becomes the revision with the changes, and what they leave alone keeps its source', () => {
	const { body, findings } = markedUpDraft(markedUp({ term: deleted('one') + inserted('half a') }), known);
	assert.equal(findings, []);
	assert.is(
		body,
		'\n# Terms {#terms}\n\n1. We keep it half a year [by law](https://example.org/law).\n\n2. We tell you.\n   - at once\n   - in writing\n\nThe   end.\n\n[law]: https://example.org/law\n',
	);
});

test('a file without changes gives the revision byte for byte', () => {
	assert.is(markedUpDraft(markedUp({}), known).body, known.body);
});

test('a paragraph that lost its style untracked, as some programs make it, keeps its source', () => {
	const file = read({
		links,
		body: [
			paragraph('Terms'),
			paragraph(
				`${run('1. We keep it one year ')}<w:hyperlink r:id="l1">${run('by law')}</w:hyperlink>${run('.')}`,
			),
			paragraph('2. We tell you.'),
			paragraph('• at once'),
			paragraph('• in writing'),
			paragraph('The end.'),
		].join(''),
	});
	assert.is(markedUpDraft(file, known).body, known.body);
});

test('what was changed without tracking is told with its place, and nothing is taken', () => {
	const { body, findings } = markedUpDraft(markedUp({ last: 'The bitter end.' }), known);
	assert.is(body, undefined);
	assert.equal(
		findings.map(({ line, severity, rule, message }) => ({ line, severity, rule, message })),
		[
			{
				line: 6,
				severity: 'error',
				rule: 'import-untracked',
				message:
					'with every change rejected the file reads `The bitter end.` where the revision reads `The end.`',
			},
		],
	);
});

test('it is taken where that is asked for, and still told', () => {
	const { body = '', findings } = markedUpDraft(markedUp({ last: 'The bitter end.' }), known, {
		isUntrackedTaken: true,
	});
	assert.ok(body.includes('The bitter end.'));
	assert.equal(
		findings.map(({ severity }) => severity),
		['warning'],
	);
});

test('a file of another revision is told clause by clause', () => {
	const other = parseClauses('# Terms\n\n1. We keep it one year by law.\n\nThe end.\n\nAnd more.\n');
	const { findings } = markedUpDraft(markedUp({}), other);
	const messages = findings.map(({ message }) => message).join('\n');
	assert.match(messages, /has words that the revision lacks: `2\. We tell you\.`/);
	assert.match(messages, /lacks words of the revision: `And more\.`/);
});

test.run();
