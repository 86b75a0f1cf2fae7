import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSiteApart, withoutOptionalPackages } from './command-line.ts';
import { workspace } from './workspace.ts';

/** The day the site of the long history is built as of: the last text of it is posted and has not commenced. */
export const longHistoryDay = '2026-02-10T12:00:00+03:00';

/** The ids of its texts, one a month, oldest first; four of them are older than the latest twenty. */
export const longHistoryTexts: readonly string[] = Array.from({ length: 24 }, (_, month) => {
	const name = (number: number): string => String(number).padStart(2, '0');
	return `${2024 + Math.floor((month + 2) / 12)}-${name(((month + 2) % 12) + 1)}-01`;
});

/** The one of them in force on that day, and the one that is to come. */
export const longHistoryInForce = longHistoryTexts.at(-2)!;
export const longHistoryUpcoming = longHistoryTexts.at(-1)!;

/** Those of which there is an English text. */
const translated: readonly string[] = [...longHistoryTexts.slice(0, 2), ...longHistoryTexts.slice(-2)];

/** A folder of policies with one policy of 24 texts, and where its site is to go. */
export interface LongHistory {
	readonly policies: string;
	readonly folder: string;
}

/** Writes the policies, in a new folder. */
function longHistory(): LongHistory {
	const place = workspace();
	const policies = join(place, 'policies');
	mkdirSync(join(policies, 'hire'), { recursive: true });
	const write = (name: string, text: string): void => writeFileSync(join(policies, name), text);
	write('site.yaml', 'name: Гавань\nzone: Europe/Minsk\nlanguage: ru\nurl: https://harbour.example/\n');
	write('hire/policy.yaml', 'language: ru\n');
	for (const [place, id] of longHistoryTexts.entries()) {
		const head = id === longHistoryUpcoming ? '---\neffective: 2026-03-01\n---\n\n' : '';
		write(
			`hire/${id}.md`,
			`${head}# Прокат лодок\n\n1. Лодка стоит ${place + 10} рублей в час.\n\n2. Вёсла возвращают вместе с лодкой.\n`,
		);
		if (!translated.includes(id)) continue;
		write(
			`hire/${id}.en.md`,
			`# Hire of boats\n\n1. A boat costs ${place + 10} roubles an hour.\n\n2. Oars come back with the boat.\n`,
		);
	}
	return { policies, folder: join(place, 'site') };
}

/** The folder of its site, built without the optional packages. */
export async function longHistorySite(): Promise<LongHistory> {
	const history = longHistory();
	await buildSiteApart(
		['--policies', history.policies, '--output', history.folder, '--as-of', longHistoryDay],
		{
			environment: withoutOptionalPackages,
		},
	);
	return history;
}
