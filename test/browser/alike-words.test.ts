import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasWordsAlike } from '../../scripts/browser/alike-words.ts';

const alike = suite('words alike');

alike('are other forms, without regard to case and marks above letters', () => {
	assert.ok(hasWordsAlike('Годовой взнос учтён', 'взносами Учтено годовых'));
	assert.ok(hasWordsAlike('2.1. Members borrow tools', 'member "borrowed tools" 2.1'));
});

alike('are not a letter or two that a longer word begins with', () => {
	assert.not.ok(hasWordsAlike('Правила (c) приняты', 'card'));
	assert.not.ok(hasWordsAlike('взнос и прочёл', 'случай'));
});

alike('are all the words asked for', () => {
	assert.not.ok(hasWordsAlike('Годовой взнос', 'годовой отчёт'));
});

alike.run();
