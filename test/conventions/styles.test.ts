import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectFiles } from './project-files.ts';

const sheets = projectFiles('templates/styles');
const writers = [...projectFiles('templates'), ...projectFiles('scripts')]
	.filter(({ path }) => !path.endsWith('.css'))
	.map(({ text }) => text)
	.join('\n');

/** The classes a style sheet names in its selectors, each once. */
function classesIn(css: string): readonly string[] {
	const selectors = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)\{/g);
	return [...new Set([...selectors].flatMap(([, selector = '']) => namesIn(selector)))];
}

function namesIn(selector: string): readonly string[] {
	return [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

/** True where something puts the class on an element: whole, or as a beginning that ends in a field and one of its values. */
function isWritten(name: string, text: string): boolean {
	const whole = `(?<![\\w-])${name}(?![\\w-])`;
	if (new RegExp(`class\\w*\\s*[=:(][^>\\n]*${whole}|'${name}'`).test(text)) return true;
	return [...name.matchAll(/-/g)].some(({ index }) => {
		const value = name.slice(index + 1);
		const begins = new RegExp(`(?<![\\w-])${name.slice(0, index)}-(?:\\{\\{|\\$\\{)`).test(text);
		const isNumber = /^\d+$/.test(value);
		return begins && (isNumber || new RegExp(`['"\`]${value}['"\`]|\\b${value}:`).test(text));
	});
}

const styles = suite('the styles');

styles('style only what is somewhere on a page', () => {
	for (const { path, text } of sheets) {
		assert.equal(
			classesIn(text).filter((name) => !isWritten(name, writers)),
			[],
			path,
		);
	}
});

styles('are caught where they style what is nowhere', () => {
	const css = '.kept, p.lost > a:hover { color: red } @media print { .state-over { top: 0.5rem } }';
	const page = `<p class="box kept">{{ x }}</p> <b class="state-{{ page.state }}"> type State = 'over';`;
	assert.equal(classesIn(css), ['kept', 'lost', 'state-over']);
	assert.equal(
		classesIn(css).filter((name) => !isWritten(name, page)),
		['lost'],
	);
});

styles('are joined from every file there is', () => {
	const entry = sheets.find(({ path }) => path.endsWith('/in-force.css'))!.text;
	const joined = [...entry.matchAll(/@import '\.\/([\w-]+\.css)';/g)].map(([, name]) => name!);
	const files = sheets.map(({ path }) => path.replace('templates/styles/', ''));
	assert.equal(joined.toSorted(), files.filter((name) => name !== 'in-force.css').toSorted());
});

styles.run();
