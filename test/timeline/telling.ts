import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Revision } from '../../scripts/model/revision.ts';
import type { SiteLanguage } from '../../scripts/timeline/date-words.ts';
import { statusSentences } from '../../scripts/timeline/status-sentences.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { type Draft, moment, revision } from './history.ts';

/** What the page of a revision says, as known a while after everything was posted; without the sentence of posting. */
function said(history: readonly Revision[], { id, at }: Question, language: SiteLanguage): readonly string[] {
	const timeline = timelineOf(history, moment('2027-12-31'));
	const told = history.find((one) => one.id === id);
	if (told === undefined) throw new Error(`${id} is not in the history`);
	const sentences = statusSentences({ timeline, revision: told, at: moment(at) }, language);
	return sentences.slice(0, -1).map((text) => text.replaceAll('\u00a0', ' '));
}

/** Whom a test asks about, in which history, at which moment. */
export interface Question {
	readonly history: readonly (readonly [string, Draft?])[];
	readonly id: string;
	readonly at: string;
}

/** Makes the tests of a suite: each, in three languages, of what is said of a revision at a moment. */
export function saysIn(test: Test) {
	return (
		name: string,
		about: Question,
		expected: Readonly<Record<SiteLanguage, readonly string[]>>,
	): void => {
		const history = about.history.map(([id, draft]) => revision(id, draft));
		for (const language of ['ru', 'be', 'en'] as const) {
			test(`${name} (${language})`, () => {
				assert.equal(said(history, about, language), expected[language]);
			});
		}
	};
}
