import markdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { comparisonMarkdown, longestComment } from '../../scripts/exports/comparison-markdown.ts';
import type { Review } from '../../scripts/exports/review.ts';
import type { ComparisonSide } from '../../scripts/exports/comparison-side.ts';
import { inertHtml } from '../../scripts/exports/inert-html.ts';
import { comparedBodies } from '../comparison/revision-pair.ts';
import { fc } from '../property.ts';

const test = suite('a comparison as a comment');

function side(revision: string, body: string): ComparisonSide {
	return { policy: 'rules', revision, source: { path: 'x.md', text: body, bodyStart: 0, body, sha256: '' } };
}

function commentOn(from: string, to: string, review?: Review): string {
	const { comparison, ...texts } = comparedBodies(from, to);
	const sides = { from: side('2026-01-01', from), to: side('2026-02-01', to) };
	return comparisonMarkdown({ ...sides, texts, comparison, ...(review && { review }) });
}

test('begins with a mark by which it is found again', () => {
	assert.match(commentOn('1. A.', '1. B.'), /^<!-- in-force review of rules@2026-02-01 -->\n\n/);
});

test('tells what changed in each clause, with what went and what came', () => {
	const comment = commentOn(
		'1. The fee is due on Monday.\n\n2. Kept.',
		'1. The fee is due on Friday.\n\n2. Kept.',
	);
	assert.match(comment, '<p><b>Changes in 1 clause: 1 modified.</b></p>');
	assert.match(
		comment,
		'<p><b>1.</b> — modified<br>The fee is due on <del>Monday</del><ins>Friday</ins>.</p>',
	);
	assert.not.match(comment, 'Kept');
});

test('tells when the text would apply, what its author says and what is wrong with it', () => {
	const problem = { path: 'policies/rules/2026-02-01.md', line: 3, column: 1, severity: 'error' } as const;
	const comment = commentOn('1. A.', '1. B.', {
		application: ['It applies from 1 March 2026.'],
		summary: 'A new fee.',
		problems: [
			{ ...problem, message: 'too short a notice', advice: 'declare a later day', rule: 'notice-period' },
		],
	});
	assert.match(comment, '<p><b>When it would apply:</b> It applies from 1 March 2026.</p>');
	assert.match(comment, '<p><b>What the author says:</b> A new fee.</p>');
	assert.match(
		comment,
		'<li><b>error</b> <code>policies/rules/2026-02-01.md:3</code> too short a notice; declare a later day (notice-period)</li>',
	);
	assert.match(commentOn('1. A.', '1. B.', { application: [], problems: [] }), '<p>No problems.</p>');
});

test('speaks the language of the text', () => {
	const comment = commentOn('1. Срок три дня.', '1. Срок пять дней.');
	assert.match(comment, '<p><b>Изменения в 1 пункте: изменён 1.</b></p>');
	assert.match(comment, '— изменён<br>Срок <del>три дня</del><ins>пять дней</ins>.');
});

/** What the hosts would find in the words of a comment: the text of its nodes outside code, each by itself. */
function wordsOf(comment: string): readonly string[] {
	const html = markdownIt({ html: true, linkify: true }).render(comment);
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<code>.*?<\/code>/gs, '')
		.split(/<[^>]*>/)
		.map((text) => decoded(text));
}

function decoded(text: string): string {
	const characters = { '&#8203;': '\u200b', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
	return text.replace(/&[#\w]+;/g, (entity) => characters[entity as keyof typeof characters]);
}

/** References of GitHub and GitLab, pictures in words, formulas, addresses, commits. */
const references =
	/[@!~%&^][\w"]|#\d|GH-\d|:[a-z0-9_+-]+:|\$[^$]+\$|https?:\/\/|www\.|(?<![\da-f])[\da-f]{7,}|\[\w+:/iu;

const hostile = [
	'@user ',
	'#123 ',
	'GH-12 ',
	'!45 ',
	'$67 ',
	'$x$ ',
	'~bug ',
	'%v1 ',
	'&9 ',
	':smile: ',
	'0123456789abcdef0123456789abcdef01234567 ',
	'we/policies#8 ',
	'https://a.example/@x ',
	'www.a.example ',
	'[issue:5] ',
	'/close ',
	'<script>alert(1)</script> ',
	'</details></p> ',
	'<!-- ',
	'--> ',
	'**bold** ',
	'`code` ',
	'| a | b | ',
	'[a](b) ',
	'&lt; ',
];

test('holds no words that a host would take for mark-up, a mention, a reference, a picture or an address', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...hostile)), (parts) => {
			const inert = inertHtml(parts.join(''));
			for (const words of wordsOf(`<p>${inert}</p>`)) assert.not.match(words, references, inert);
			const shown = inert.replace(/<\/?span>/g, '').replace(/[^ -~]/g, '');
			assert.is(decoded(shown).replaceAll('\u200b', ''), parts.join(''));
		}),
	);
});

test('is mark-up of its own alone, and no line of it is a command, whatever the texts say', () => {
	const [old, fresh] = [hostile.join(''), hostile.toReversed().join('')];
	const review = { application: [old], summary: fresh, problems: [] };
	const comment = commentOn(`1. ${old}\n\n2. Kept.`, `1. ${fresh}\n\n2. Kept.`, review);
	for (const words of wordsOf(comment)) assert.not.match(words, references);
	for (const line of comment.split('\n')) assert.match(line, /^(?:<|$)/);
	const html = markdownIt({ html: true }).render(comment);
	assert.is(html.trim(), comment.trim().replace(/\n\n+/g, '\n'));
	const tags = [...comment.matchAll(/<\/?(\w+)/g)].map(([, name]) => name!);
	const own = ['h3', 'p', 'b', 'br', 'details', 'summary', 'del', 'ins', 'span', 'code'];
	assert.equal(
		tags.filter((name) => !own.includes(name)),
		[],
	);
});

test('is never longer than a comment may be, and tells what it leaves out', () => {
	const clauses = (fee: number) =>
		Array.from({ length: 900 }, (_, index) => `${index + 1}. Плата составляет ${fee + index} рублей.`).join(
			'\n\n',
		);
	const comment = commentOn(clauses(1000), clauses(5000));
	assert.ok(
		comment.length <= longestComment && comment.length > longestComment - 400,
		String(comment.length),
	);
	const shown = comment.match(/ — изменён: числа, даты, суммы<br>/g)!.length;
	assert.match(comment, `Ещё ${900 - shown} изменённых пункт`);
	assert.match(comment, '<code>in-force compare rules@2026-01-01 rules@2026-02-01</code></p>\n');
	assert.match(comment, '</details>');
});

test('says so where nothing changed, or white space alone', () => {
	assert.match(commentOn('1. A.', '1. A.'), 'The texts are the same.');
	assert.match(commentOn('1. A b.', '1. A  b.'), 'The words are the same; only spaces and line ends differ.');
});

test.run();
