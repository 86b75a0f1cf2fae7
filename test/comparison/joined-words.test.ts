import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isChanged } from '../../scripts/comparison/redline/folded-rows.ts';
import { redlineRowHtml } from '../../scripts/comparison/html/redline-html.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { fc } from '../property.ts';
import { plainLabels } from './plain-labels.ts';
import { comparedBodies } from './revision-pair.ts';
import type { RevisionPair } from './revision-pair.ts';
import { shownWords, withoutMarks } from './shown-text.ts';

const words = suite('words joined and parted');

function page({ from, to, comparison }: RevisionPair): string {
	return redline(from, to, comparison)
		.map((row) => redlineRowHtml(row, plainLabels))
		.join('');
}

/** What the one clause of two bodies is told to be, and what its change is about. */
function told(from: string, to: string): readonly string[] {
	const pair = comparedBodies(from, to);
	const [row] = redline(pair.from, pair.to, pair.comparison);
	assert.equal(shownWords(withoutMarks(page(pair), 'ins')), from.match(/\S+/g), from);
	assert.equal(shownWords(withoutMarks(page(pair), 'del')), to.match(/\S+/g), to);
	return [pair.comparison.clauses[0]!.change, ...row!.text.kinds];
}

for (const [from, to, kind] of [
	['Lot 1 500 units.', 'Lot 1500 units.', 'figures'],
	['Any one may enter.', 'Anyone may enter.', 'wording'],
	['The Hirer may not sail.', 'The Hirer maynot sail.', 'wording'],
	['Договор не действителен.', 'Договор недействителен.', 'wording'],
	['Не смотря на срок.', 'Несмотря на срок.', 'wording'],
	['В течение 3 0 дней.', 'В течение 30 дней.', 'figures'],
	['Пеня 1. 5 процента.', 'Пеня 1.5 процента.', 'figures'],
	['Пеня 50 % суммы.', 'Пеня 50% суммы.', 'typography'],
	['Прокат , хранение и / или возврат.', 'Прокат, хранение и/или возврат.', 'typography'],
] as const) {
	words(`"${from}" and "${to}" are not the same, either way round`, () => {
		assert.equal(told(`${from}\n`, `${to}\n`), ['modified', kind]);
		assert.equal(told(`${to}\n`, `${from}\n`), ['modified', kind]);
	});
}

words('are marked whole, with nothing around them', () => {
	const html = page(comparedBodies('Пеня 50 % в день, не более.\n', 'Пеня 50% в день, не более.\n'));
	const marked = [...html.matchAll(/<(del|ins)[^>]*>(.*?)<\/\1>/g)].map(([, , inside]) =>
		inside!.replace(/<span class="visually-hidden">.*?<\/span>/g, '').trim(),
	);
	assert.equal(marked, ['50 %', '50%']);
});

words('are told where mark-up stands between them', () => {
	for (const [from, to] of [
		['The Hirer may **not** sail.\n', 'The Hirer may**not** sail.\n'],
		['The Hirer may&#32;not sail.\n', 'The Hirer maynot sail.\n'],
		['| Hirer | may not |\n|---|---|\n| 3 0 | 4 |\n', '| Hirer | maynot |\n|---|---|\n| 30 | 4 |\n'],
	] as const) {
		const { comparison } = comparedBodies(from, to);
		assert.is(comparison.summary.unchanged, undefined, from);
		assert.match(page(comparedBodies(from, to)), '<del', from);
	}
});

/** Words and marks that begin no block of Markdown, and what may part them. */
const piece = fc.constantFrom('may', 'not', '1', '500', '%', ',', '—', '(', '»', '№', 'не', '個人', '/', '5');
const parting = fc.constantFrom('', '', ' ', '  ', '\n', '\u00a0', '\t');

words('are told whatever they are, and other white space never is', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(piece, parting, parting), { maxLength: 12 }), (pieces) => {
			const from = `A ${pieces.map(([word, space]) => space + word).join('')}.\n`;
			const to = `A ${pieces.map(([word, , space]) => space + word).join('')}.\n`;
			const isSame = from.split(/\s+/).join(' ') === to.split(/\s+/).join(' ');
			const pair = comparedBodies(from, to);
			const rows = redline(pair.from, pair.to, pair.comparison);
			assert.is(pair.comparison.summary.modified ?? 0, isSame ? 0 : 1, JSON.stringify([from, to]));
			assert.is(rows.some(isChanged), !isSame);
			assert.is(/<(?:del|ins)/.test(page(pair)), !isSame);
		}),
	);
});

words.run();
