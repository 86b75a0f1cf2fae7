import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Pair } from '../../scripts/model/address.ts';
import type { Moment } from '../../scripts/model/moment.ts';
import type { Revision } from '../../scripts/model/revision.ts';
import { stepTo } from '../../scripts/site/compared-pairs.ts';
import { isText } from '../../scripts/model/revision.ts';
import { policyView } from '../../scripts/site/policy-view.ts';
import type { PolicyView } from '../../scripts/site/policy-view.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { entryOf } from '../../scripts/timeline/point-in-time.ts';
import type { TimelineEntry } from '../../scripts/timeline/timeline-entry.ts';
import { fc } from '../property.ts';
import { inPoliciesFolder } from '../store/policies-folder.ts';
import { someHistory, someMoment } from '../timeline/histories.ts';
import { moment, policyOf, revision } from '../timeline/history.ts';
import { inForceByRules } from '../timeline/rule-six.ts';
import { htmlPage, ofClass } from './html-page.ts';
import { policyFiles } from './policy-files.ts';

const pairs = suite('the pairs of texts that are compared');

function viewOf(history: readonly Revision[], now: Moment): PolicyView {
	return policyView(policyOf(history), now, false);
}

const told = (pair: Pair | undefined): string | undefined => pair && `${pair.from}...${pair.to}`;

/** The revision of January is in force; that of February is to apply in November, that of March, which keeps it, in June. */
const overtaking = [
	revision('2026-01-10'),
	revision('2026-02-01', { effective: '2026-11-01' }),
	revision('2026-03-01', { effective: '2026-06-01', keeps: '2026-02-01' }),
];

pairs('lead to a text from the one it takes over from, though that one was posted later', () => {
	for (const day of ['2026-04-01', '2026-07-01', '2026-12-01']) {
		const view = viewOf(overtaking, moment(day));
		assert.equal(
			overtaking.map(({ id }) => told(stepTo(view, id))),
			[undefined, '2026-03-01...2026-02-01', '2026-01-10...2026-03-01'],
		);
		assert.ok(view.pairs.map(told).includes('2026-03-01...2026-02-01'), day);
		assert.not.ok(view.pairs.map(told).includes('2026-02-01...2026-03-01'), day);
	}
});

pairs('are in the order of posting where texts came in it, and of texts that never had a turn', () => {
	const history = [
		revision('2026-01-10'),
		revision('2026-02-01', { effective: '2026-05-01' }),
		revision('2026-03-01', { kind: 'withdrawal', withdraws: '2026-02-01' }),
		revision('2026-04-01', { effective: '2026-04-20' }),
		revision('2026-04-10', { kind: 'correction', corrects: '2026-09-01' }),
		revision('2026-06-01'),
	];
	assert.equal(viewOf(history, moment('2026-07-01')).pairs.map(told), [
		'2026-01-10...2026-04-01',
		'2026-04-10...2026-04-01',
		'2026-01-10...2026-02-01',
		'2026-04-01...2026-02-01',
		'2026-01-10...2026-06-01',
		'2026-04-10...2026-06-01',
		'2026-04-01...2026-06-01',
		'2026-02-01...2026-06-01',
	]);
});

/** A text another displaced from its first moment has no time in which the rules could find it in force. */
function hasTime({ commencement, until }: TimelineEntry): boolean {
	return commencement !== undefined && +commencement !== Number(until);
}

pairs('lead in any history to a text from the one it takes over from', () => {
	const property = fc.property(someHistory, someMoment, (history, now) => {
		const view = viewOf(history, now);
		for (const entry of view.entries) {
			const { revision: text, commencement } = entry;
			const followed = view.predecessors.get(text.id);
			if (followed === undefined) continue;
			assert.equal(stepTo(view, text.id), { from: followed.id, to: text.id });
			assert.ok(view.pairs.map(told).includes(`${followed.id}...${text.id}`), 'it has a page');
			if (text.kind === 'correction') assert.is(followed.id, text.corrects);
			if (text.kind === 'correction' || !hasTime(entry) || !hasTime(entryOf(view.timeline, followed)))
				continue;
			const at = commencement!.minus({ milliseconds: 1 });
			// After a repeal nothing is in force that a text could take over from.
			const before = inForceByRules(history, { at, knownAt: now }) ?? followed;
			assert.is(followed.id, before.id);
		}
	});
	fc.assert(property);
});

pairs('lead one way only, and no later posting turns them round', () => {
	const property = fc.property(someHistory, someMoment, someMoment, (history, a, b) => {
		const [earlier, later] = +a < +b ? [a, b] : [b, a];
		const known = new Set([earlier, later].flatMap((now) => viewOf(history, now).pairs.map(told)));
		for (const pair of known) assert.not.ok(known.has(pair!.split('...').toReversed().join('...')), pair);
	});
	fc.assert(property);
});

pairs('are of each two texts posted one after another, and of each text with the one in force', () => {
	const property = fc.property(someHistory, someMoment, (history, now) => {
		const view = viewOf(history, now);
		const compared = new Set(view.pairs.map(({ from, to }) => [from, to].toSorted().join(' ')));
		const texts = view.entries.map((entry) => entry.revision).filter(isText);
		texts.forEach(({ id }, place) => {
			for (const other of [texts[place - 1], view.inForce])
				if (other !== undefined && other.id !== id)
					assert.ok(compared.has([id, other.id].toSorted().join(' ')), id);
		});
	});
	fc.assert(property);
});

const fee = (keys: string, sum: number) =>
	`---\nsummary: It is ${sum} now.\n${keys}---\n# Fees\n\nA fee is ${sum} roubles.\n`;

pairs('are what pages link to and tell of: the deleted words are those of the text that applied before', () =>
	inPoliciesFolder(
		{
			'site.yaml': 'language: en\n',
			'p/2026-01-10.md': fee('', 5),
			'p/2026-02-01.md': fee('effective: 2026-11-01\n', 9),
			'p/2026-03-01.md': fee('effective: 2026-06-01\nkeeps: 2026-02-01\n', 7),
		},
		async (directory) => {
			const files = policyFiles(await readCatalogue(directory), '2026-12-01T00:00:00Z');
			const linksOf = (address: string) =>
				htmlPage(files.get(address)!)
					.elements.filter(({ name, text }) => name === 'a' && text.trim() === 'What changed')
					.map(({ attribute }) => attribute('href'));
			assert.equal(linksOf('p/index.html'), ['2026-03-01...2026-02-01/']);
			assert.equal(linksOf('p/2026-02-01/index.html'), ['../2026-03-01...2026-02-01/']);
			assert.equal(linksOf('p/archive/index.html'), [
				'../2026-01-10...2026-03-01/',
				'../2026-03-01...2026-02-01/',
			]);
			const { elements } = htmlPage(files.get('p/2026-03-01...2026-02-01/index.html')!);
			const words = (name: string) => elements.filter((one) => one.name === name).map(({ text }) => text);
			assert.ok(words('del').some((text) => text.includes('7')));
			assert.ok(words('ins').some((text) => text.includes('9')));
			assert.not.ok(words('del').some((text) => text.includes('9')));
			assert.match(elements.find(ofClass('summary'))!.text, 'It is 9 now.');
			assert.not.ok(files.has('p/2026-02-01...2026-03-01/index.html'));
		},
	),
);

pairs.run();
