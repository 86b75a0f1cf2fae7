import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../comparison/seeded-random.ts';
import { recordPublications } from './recorded-publications.ts';
import { amendedText, draftedText, writtenText } from './synthetic-text.ts';

/** How large a made-up corpus is. */
export interface CorpusSize {
	readonly policies: number;
	/** Of each policy. */
	readonly revisions: number;
	/** Of each text, on the mean. */
	readonly words: number;
}

const seed = 20261122;

/** Ten thousand revisions of one policy end before 2027. */
const firstDay = Date.UTC(1972, 0, 1);
const daysBetween = 2;

/**
 * Fills a folder with policies whose every revision follows from the one before by a few edits, and with the log of
 * their publications. The wording is that of our own sample policy. The same size gives the same bytes, and a policy of
 * more revisions begins as one of fewer.
 */
export function writeSyntheticCorpus(folder: string, { policies, revisions, words }: CorpusSize): void {
	const names = Array.from({ length: policies }, (_, index) => `policy-${index + 1}`);
	for (const [index, name] of names.entries()) {
		mkdirSync(join(folder, name), { recursive: true });
		const random = seededRandom(seed + index);
		let text = draftedText(words, random);
		for (let revision = 0; revision < revisions; revision++) {
			writeFileSync(join(folder, name, `${dayOf(revision)}.md`), `${summary(revision)}${writtenText(text)}`);
			text = amendedText(text, words, random);
		}
	}
	const days = Array.from({ length: revisions }, (_, revision) => dayOf(revision));
	recordPublications(
		folder,
		days.flatMap((revision) => names.map((policy) => ({ policy, revision }))),
	);
}

/** What its author says a revision changes; a first one changes nothing. */
function summary(revision: number): string {
	return revision === 0 ? '' : `---\nsummary: Изменение ${revision}.\n---\n`;
}

function dayOf(revision: number): string {
	return new Date(firstDay + revision * daysBetween * 86_400_000).toISOString().slice(0, 10);
}
