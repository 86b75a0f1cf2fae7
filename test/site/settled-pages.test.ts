import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { clubPolicies } from './club.ts';
import { policyFiles } from './policy-files.ts';

const catalogue = await readCatalogue(clubPolicies);

/** True for a policy's own page and the data beside it, which say when they were made. */
function isFront(address: string): boolean {
	return catalogue.policies.some(({ slug }) =>
		new RegExp(`^(?:[a-z]{2}/)?${slug}/index\\.(?:html|json)$`).test(address),
	);
}

const morning = policyFiles(catalogue, '2026-10-01T09:00:00Z');
const evening = policyFiles(catalogue, '2026-10-01T18:30:00Z');
const settled = suite('a page of a policy');

settled('is made the same, byte for byte, by any build between two changes', () => {
	assert.equal([...morning.keys()], [...evening.keys()]);
	assert.ok(morning.size > 100);
	const others = [...morning].filter(([address, content]) => evening.get(address) !== content);
	assert.ok(
		others.every(([address]) => isFront(address)),
		others.map(([address]) => address).join(' '),
	);
});

settled('says when it was made where it is the page of what is in force, or the data beside it', () => {
	const fronts = [...morning.keys()].filter(isFront);
	assert.ok(fronts.length > 5);
	for (const address of fronts) assert.is.not(morning.get(address), evening.get(address), address);
});

settled('says elsewhere of the last change of what it tells, and is another after the next', () => {
	const page = 'rules/archive/index.html';
	assert.match(
		morning.get(page)!,
		/<footer class="site">\n<p>Статус указан по последнему известному изменению: /,
	);
	assert.is.not(policyFiles(catalogue, '2027-06-01').get(page), morning.get(page));
});

settled.run();
