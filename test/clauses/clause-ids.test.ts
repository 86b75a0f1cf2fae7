import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';

const ids = suite('the id of a clause');

function idsIn(body: string): readonly string[] {
	return parseClauses(body).clauses.map((clause) => clause.id);
}

ids('is the declared one where the author wrote it', () => {
	assert.equal(idsIn('## 2. Purposes {#purposes}\n\nWhy. {#why}\n'), ['purposes', 'why']);
});

ids('is else the number, complete in itself', () => {
	assert.equal(idsIn('## 2. Purposes\n\n2.1. We lend.\n\n2.2) We mend.\n'), ['2', '2.1', '2.2']);
	assert.equal(idsIn('# Article 9-1\n\n# Статья 5.\n'), ['article-9-1', 'статья-5']);
});

ids('of a single number stands behind that of the provision above', () => {
	assert.equal(idsIn('## 2. Purposes\n\n(a) lending\n\n(b) mending\n'), ['2', '2.a', '2.b']);
	assert.equal(idsIn('4.1. We ask for:\n\n1. a name\n2. an address\n'), ['4.1', '4.1.1', '4.1.2']);
});

ids('of a heading without number is its words', () => {
	assert.equal(idsIn('# Borrowing rules\n\n## Late fees!\n'), ['borrowing-rules', 'late-fees']);
});

ids('of anything else is its place in the provision it belongs to', () => {
	assert.equal(idsIn('## 3. Fees\n\nFees are low.\n\n- drill\n- saw\n'), ['3', '3.p1', '3.i1', '3.i2']);
});

ids('is not shared by two clauses', () => {
	assert.equal(idsIn('## Fees\n\n## Fees\n\n## Fees\n'), ['fees', 'fees~2', 'fees~3']);
});

ids('does not depend on what stands before in other sections', () => {
	const section = '## 7. Fees\n\n7.1. Low.\n\nAlways.\n';
	assert.equal(idsIn(`## 6. Loans\n\n6.1. Free.\n\n${section}`).slice(2), idsIn(section));
});

ids.run();
