import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interfaceWords } from '../../scripts/site/words/words.ts';
import { momentWordsIn } from '../../scripts/site/words/moment-words.ts';
import { belarusianSentences } from '../../scripts/timeline/belarusian-sentences.ts';

const terms = suite('the terms of Belarusian pages');

/** All words of a record, those that functions are made of among them. */
function wordsIn(value: unknown): string {
	if (typeof value === 'object' && value !== null) return Object.values(value).map(wordsIn).join('\n');
	return String(value);
}

terms('are one for one thing: a repeal is адмена, and what commences уступае ў сілу', () => {
	const words = [interfaceWords.be, momentWordsIn.be, belarusianSentences].map(wordsIn).join('\n');
	assert.match(words, /адмен/i);
	assert.not.match(words, /скасав/i);
	assert.match(words, /уступ\S+ [уў] сілу/i);
	assert.not.match(words, /(?:набы|набуд)\S* моц/i);
});

terms.run();
