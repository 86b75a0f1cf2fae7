import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { russianQuestion } from '../../scripts/browser/russian-question.ts';

const question = suite('a question in Russian');

question('has another ending of the same stem for each with й', () => {
	const forms = [
		['персональной', 'персональная'],
		['Годовый взнос', 'Годовая взнос'],
		['третьей', 'третьяя'],
		['случай', 'случаа'],
	] as const;
	for (const [asked, put] of forms) assert.is(russianQuestion(asked), put);
});

question('keeps й within a word, other words and what stands in quotation marks', () => {
	for (const words of ['действие на сайте', 'член клуба', '"новой редакцией"']) {
		assert.is(russianQuestion(words), words);
	}
	assert.is(russianQuestion('новой "новой редакцией"'), 'новая "новой редакцией"');
});

question.run();
