import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { measuredRates } from './measured-rates.ts';
import { limitTable, reckoningTable } from './scale-tables.ts';

const page = fileURLToPath(new URL('../../../docs/scale.md', import.meta.url));

/** `docs/scale.md` as it is, and as it is to be: its tables follow from the measured rates. */
export async function scalePage(): Promise<{ readonly present: string; readonly due: string }> {
	const present = readFileSync(page, 'utf8');
	const tables: Readonly<Record<string, string>> = {
		reckoning: reckoningTable(measuredRates),
		limits: limitTable(measuredRates),
	};
	const due = present.replace(
		/<!-- (\w+) -->[^]*?<!-- end -->/g,
		(_, name: string) => `<!-- ${name} -->\n\n${tables[name]!}\n\n<!-- end -->`,
	);
	return { present, due: await format(due, { parser: 'markdown', printWidth: 120, useTabs: true }) };
}

/** Reckons the tables of the page anew. */
export async function writeScalePage(): Promise<void> {
	writeFileSync(page, (await scalePage()).due);
}
