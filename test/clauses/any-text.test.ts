import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clauseReader, parseClauses } from '../../scripts/clauses/clause-text.ts';
import { fc } from '../property.ts';
import { placementFault } from './tiling.ts';

const text = suite('the clauses of any text');

const fragments = [
	'# Title\n',
	'## 2. Scope {#scope}\n',
	'\n',
	'\n\n',
	'words ',
	'1. one\n',
	'- dash\n',
	'  - deeper\n',
	'> quoted ',
	'| a | b |\n',
	'|---|:-:|\n',
	'```\n',
	'~~~ x\n',
	'    code\n',
	'---\n',
	'===\n',
	'~~~\n',
	'````',
	'1. ',
	'- ',
	'* ',
	'>',
	'>\t',
	'  ',
	'    ',
	'\n',
	'  \n',
	'\\\n',
	'*em*',
	'**',
	'_',
	'`c`',
	'`',
	'~~',
	'**7.3** ',
	'*(a)* ',
	'[](',
	'<a b c>',
	')',
	'"t"',
	'<b>',
	'<!-- ',
	'{#x}',
	'&#0;',
	'[a](b)',
	'![i](j)',
	'[d]: e\n',
	'[d]',
	'&amp;',
	'\\*',
	'<http://x.example>',
	'\r\n',
	'\r',
	'\t',
	'\uFEFF',
	'\0',
	'\u202F',
	'\u00A0',
	'\u2028',
	'\f',
	'\v',
	'1.2. ',
	'Статья 5. ',
	'|',
	'\\',
	' ',
	'😀',
	'\uD800',
	'\uDC00',
];
const written = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''));

text('tile any text at all', () => {
	fc.assert(
		fc.property(fc.oneof(written, fc.string({ unit: 'binary', maxLength: 60 })), (body) => {
			assert.is(placementFault(parseClauses(body)), undefined, JSON.stringify(body));
		}),
	);
});

text('have ids that are theirs alone', () => {
	fc.assert(
		fc.property(written, (body) => {
			const ids = parseClauses(body).clauses.map((clause) => clause.id);
			assert.is(new Set(ids).size, ids.length, JSON.stringify(body));
		}),
	);
});

text('are the same from a reader that remembers, whatever it has read before', () => {
	const read = clauseReader();
	const sections = fc.array(fc.constantFrom(...fragments, '\n\n# ', '\n\n## '), { maxLength: 60 });
	fc.assert(
		fc.property(sections, (parts) => {
			const body = parts.join('');
			assert.equal(read(body).clauses, parseClauses(body).clauses, JSON.stringify(body));
		}),
	);
});

text('are read however many lines they have', () => {
	const lines = 'words\n'.repeat(200_000);
	for (const body of [`\`${lines}\``, '[d]: e\n'.repeat(200_000), lines, `~~~\n${lines}`]) {
		assert.is(placementFault(parseClauses(body)), undefined, body.slice(0, 20));
	}
});

text('are read in a time that grows as the text does, however often it repeats itself', () => {
	const seconds = (body: string): number => {
		const { user, system } = process.cpuUsage();
		parseClauses(body);
		const spent = process.cpuUsage({ user, system });
		return (spent.user + spent.system) / 1e6;
	};
	const bodies: Readonly<Record<string, (times: number) => string>> = {
		headings: (times) => '# Scope\n\n'.repeat(times),
		lines: (times) => 'words\n'.repeat(times * 4),
		emphasis: (times) => `${'*'.repeat(times)}a${'*'.repeat(times)}`,
		items: (times) => '1. words\n'.repeat(times),
		code: (times) => `~~~\n${'words\n'.repeat(times)}`,
	};
	for (const [what, bodyOf] of Object.entries(bodies)) {
		const [short, long] = [seconds(bodyOf(1000)), seconds(bodyOf(10_000))];
		assert.ok(long < 40 * short + 0.5, `ten times as many ${what} take ${long} s, not ${short} s`);
	}
});

text.run();
