import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectFiles } from './project-files.ts';

const templates = projectFiles('templates').filter(({ path }) => path.endsWith('.njk'));

/** Every expression and tag of a template's text. */
function instructions(text: string): readonly string[] {
	return [...text.matchAll(/\{[{%]-?\s*(.*?)\s*-?[%}]\}/gs)].map(([, words = '']) => words);
}

/** The instructions that let text through unescaped, but for fields that say in their name that they are HTML. */
function unsafe(text: string): readonly string[] {
	return instructions(text).filter(
		(words) => /\bsafe\b|\bautoescape\b/.test(words) && !/^[\w.]+Html \| safe$/.test(words),
	);
}

const escaping = suite('the templates');

escaping('let nothing through unescaped but fields whose name ends in Html', () => {
	for (const { path, text } of templates) assert.equal(unsafe(text), [], path);
});

escaping('are caught where they let through any other field', () => {
	assert.equal(unsafe('{{ page.textHtml | safe }} {{ page.title | safe }} {{page.xHtml|safe}}'), [
		'page.title | safe',
		'page.xHtml|safe',
	]);
});

escaping('only repeat and choose: what needs thought is a field of the page', () => {
	const simple =
		/^(?:for \w+ in [\w.]+|endfor|if [\w.]+(?: == 0| or [\w.]+)?|elif [\w.]+|else|endif|extends "[\w/.-]+"|include "[\w/.-]+"|block \w+|endblock|[\w.]+(?: \| safe)?)$/;
	for (const { path, text } of templates.filter((template) => !template.path.includes('/pages/'))) {
		assert.equal(
			instructions(text).filter((words) => !simple.test(words)),
			[],
			path,
		);
	}
});

escaping('load nothing from elsewhere', () => {
	for (const { path, text } of projectFiles('templates').filter(({ path }) => !path.endsWith('.mjs'))) {
		const withoutNames = text
			.replaceAll('http://www.w3.org/2000/svg', '')
			.replaceAll(/@import '\.\/[\w-]+\.css';/g, '');
		assert.not.match(withoutNames, /https?:\/\/|url\(|@import|["'(]\/\//, path);
	}
});

escaping.run();
