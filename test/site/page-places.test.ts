import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { redlineSectionHtml } from '../../scripts/comparison/html/redline-section.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { filteredKinds } from '../../scripts/site/pages/comparison-page.ts';
import { interfaceWords } from '../../scripts/site/words/words.ts';
import { comparedBodies } from '../comparison/revision-pair.ts';

const places = suite('places a page has for itself');

/** The templates that make pages on which clauses have their anchors. */
const templates = [
	'layouts/page.njk',
	'layouts/revision.njk',
	'layouts/parallel.njk',
	'layouts/comparison.njk',
	'layouts/compare.njk',
	...readdirSync('templates/components').map((name) => join('components', name)),
];

function idsIn(html: string): readonly string[] {
	return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
}

places('are never taken for a clause of the same name', () => {
	const ids = templates
		.flatMap((name) => idsIn(readFileSync(join('templates', name), 'utf8')))
		.flatMap((id) => (id === 'kind-{{ kind.id }}' ? filteredKinds.map((kind) => `kind-${kind}`) : [id]));
	assert.ok(ids.includes('status') && ids.includes('kind-figures'));
	for (const id of ids) {
		const [heading] = parseClauses(`## ${id}\n`).clauses;
		const [declared] = parseClauses(`## Some words {#${id}}\n`).clauses;
		assert.not.equal(heading!.id, id);
		assert.not.equal(declared!.id, id);
	}
});

places('are in a redline none that a clause could have', () => {
	const unchanged = 'One.\n\nTwo.\n\nThree.\n\n';
	const { from, to, comparison } = comparedBodies(`${unchanged}Four boats.\n`, `${unchanged}# Dogs\n`);
	const pages = { oldPage: '', freshPage: '' };
	const html = redlineSectionHtml(redline(from, to, comparison), interfaceWords.en.section, pages);
	const clauses = new Set(to.clauses.map(({ id }) => id));
	const own = idsIn(html).filter((id) => !clauses.has(id));
	assert.ok(own.length > 1, html);
	for (const id of own) assert.match(id, /^_/);
});

places.run();
