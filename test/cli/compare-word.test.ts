import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordParts } from '../exports/word/resolved-document.ts';
import { inWorkplace } from './workplace.ts';

const word = suite('compare --format docx');

const old =
	'# Hire\n\n1. Pay *100* euros.\n\n2. Return the boat before dusk with all its gear.\n\n- oars\n- ropes\n';
const fresh =
	'# Hire of boats\n\n1. Return the boat before dusk with all its gear.\n\n2. Pay *120* euros.\n\n- oars\n- a bell\n- ropes\n';
const files = {
	'site.yaml': 'name: Harbour\nzone: Europe/Minsk\nurl: https://harbour.example/\n',
	'hire/2026-01-01.md': old,
	'hire/2026-02-01.md': `---\napproved:\n  by: The Harbour Master\n---\n\n${fresh}`,
};

word(
	'writes to a file a document signed by who approved the new text, that names both and their addresses',
	() =>
		inWorkplace(files, async ({ run, policies }) => {
			const output = join(policies, 'changes.docx');
			const { status, err } = await run(
				`compare hire@2026-01-01 hire@2026-02-01 --format docx --output ${output}`,
			);
			assert.equal([status, err], [0, '']);
			const xml = wordParts(readFileSync(output))['word/document.xml']!;
			assert.match(xml, 'w:author="The Harbour Master" w:date="2026-02-01T00:00:00Z"');
			assert.match(xml, 'https://harbour.example/hire/2026-01-01/');
			assert.match(
				xml,
				/This text was in force from 1\u00a0January\u00a02026 until 1\u00a0February\u00a02026/,
			);
		}),
);

word('tells when a text dated ahead would take effect', () =>
	inWorkplace({ ...files, 'hire/2026-03-01.md': `${fresh}\n3. None.\n` }, async ({ run, policies }) => {
		const output = join(policies, 'changes.docx');
		const { status, err } = await run(
			`compare hire@2026-02-01 hire@2026-03-01 --format docx --output ${output} --as-of 2026-02-10`,
		);
		assert.equal([status, err], [0, '']);
		const xml = wordParts(readFileSync(output))['word/document.xml']!;
		assert.match(xml, /This text takes effect on 1\u00a0March\u00a02026/);
	}),
);

word('writes what comes back as the new text, when it is imported against the old', () =>
	inWorkplace(files, async ({ run, policies, read }) => {
		const output = join(policies, 'changes.docx');
		await run(`compare hire@2026-01-01 hire@2026-02-01 --format docx --output ${output}`);
		const { status } = await run(`import hire ${output} --against 2026-01-01`);
		assert.is(status, 0);
		const lines = (text: string): string =>
			text
				.replace(/^---\n.*?\n---\n/s, '')
				.replace(/\n+/g, '\n')
				.trim();
		assert.is(lines(read('hire/draft.md')), lines(fresh));
	}),
);

word.run();
