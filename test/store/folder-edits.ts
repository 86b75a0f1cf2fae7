import {
	appendFileSync,
	lstatSync,
	mkdirSync,
	rmSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../scripts/log/digest.ts';
import { fc } from '../property.ts';
import type { Files } from './policies-folder.ts';

const first = '# Terms\n\n1. A drill is lent for a week.\n';
const logLine = JSON.stringify({
	seq: 1,
	event: 'published',
	policy: 'terms',
	revision: '2026-01-12',
	sha256: sha256(first),
	at: '2026-01-12T14:05:31+03:00',
	previous: '0'.repeat(64),
});

/** A folder of policies that has something of everything, and something wrong. */
export const variedFiles: Files = {
	'terms/2026-01-12.md': first,
	'terms/2026-02-12.md': `---\neffective: 2026-03-01\nsummary: Days.\n---\n${first}\n2. See clause 7.\n`,
	'terms/draft.md': '# Terms\n\n1. A drill is lent for a month, effective 1 May 2026.\n',
	'terms/draft.ru.md': '# Правила\n\n1. Дрель выдают на месяц.\n',
	'cards/2026-01-12.md': '# Cards\n\n1. A card is free.\n',
	'cards/policy.yaml': 'commencement:\n  notice: P30D\nlint:\n  identical-text: off\n',
	'publications.jsonl': `${logLine}\n`,
	'site.yaml': 'zone: Europe/Moscow\n',
};

/** What is done to a folder, or to the file at a path below it. */
export type FolderEdit = (directory: string, path: string) => void;

/** The time of writing that programs may set, the same for all files, so that it tells nothing. */
const written = new Date('2026-01-01');

/** Writes a file anew, in the place of whatever is there. */
export function put(directory: string, path: string, content: string | Uint8Array): void {
	const address = cleared(directory, path);
	writeFileSync(address, content);
	utimesSync(address, written, written);
}

/** An edit that leaves the place and the size of the file, and the time programs may set, as they were. */
export const unseen: FolderEdit = (directory, path) => {
	const size = sizeOf(directory, path);
	if (size === 0 || size > 1000) return;
	writeFileSync(join(directory, path), 'x'.repeat(size));
	utimesSync(join(directory, path), written, written);
};

function cleared(directory: string, path: string): string {
	const address = join(directory, path);
	rmSync(address, { force: true, recursive: true });
	mkdirSync(dirname(address), { recursive: true });
	return address;
}

/** The bytes of a plain file; 0 where there is none. */
function sizeOf(directory: string, path: string): number {
	const found = lstatSync(join(directory, path), { throwIfNoEntry: false });
	return found?.isFile() === true ? found.size : 0;
}

const texts = [
	first,
	first.replace('week', 'year'),
	'# Terms\n\n1. A drill is lent for a day.\n\n3. Nothing.\n',
	'---\nefective: 2026-12-01\n---\n# Terms\n',
	'---\nsummary: Words.\neffective: 1900-01-01\nretroactive: It was so.\n---\n# Terms\n\n1. A drill is lent.\n',
	'---\nkind: withdrawal\nwithdraws: 2026-02-12\n---\n',
	Buffer.from([0xff, 0x0a]),
	'',
];
const settings = {
	'site.yaml': ['zone: Europe/Moscow\nlanguage: en\n', 'zone: Europe/Minsk\nurl: https://example.by/\n'],
	'publications.jsonl': [`${logLine}\n`, '{"seq":1}\n'],
	'terms/policy.yaml': ['title: Rules\nlint:\n  identical-text: error\n', 'titel: Rules\n'],
	'cards/policy.yaml': [
		'lint:\n  date-in-text:\n    except: 2026-01-12\n',
		variedFiles['cards/policy.yaml']!,
	],
};
const textPaths = [
	...Object.keys(variedFiles).filter((path) => path.endsWith('.md')),
	'terms/2026-02-12.be.md',
	'other/2026-05-05.md',
	'other/2026-5-5.md',
];
const paths = [...textPaths, ...Object.keys(settings)];
const rewritings = [
	...textPaths.flatMap((path) => texts.map((text) => [path, text] as const)),
	...Object.entries(settings).flatMap(([path, all]) => all.map((text) => [path, text] as const)),
];

const remove: FolderEdit = (directory, path) => void cleared(directory, path);
const enlarge: FolderEdit = (directory, path) => {
	put(directory, path, '');
	truncateSync(join(directory, path), 10 * 1024 * 1024 + 1);
};
const link: FolderEdit = (directory, path) =>
	symlinkSync(join(directory, 'cards/2026-01-12.md'), cleared(directory, path));
const nest: FolderEdit = (directory, path) => mkdirSync(cleared(directory, path));
const append: FolderEdit = (directory, path) => {
	if (sizeOf(directory, path) > 0) appendFileSync(join(directory, path), '\nMore.\n');
};

/** Any of the things that can be done to such a folder. */
export const folderEdit: fc.Arbitrary<(directory: string) => void> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.constantFrom(...rewritings).map(
			([path, text]) =>
				(directory: string) =>
					put(directory, path, text),
		),
	},
	{
		weight: 2,
		arbitrary: fc
			.tuple(fc.constantFrom(...paths), fc.constantFrom(remove, enlarge, link, nest, append, unseen))
			.map(
				([path, edit]) =>
					(directory: string) =>
						edit(directory, path),
			),
	},
	{
		weight: 1,
		arbitrary: fc.constant((directory: string) => {
			for (const [path, content] of Object.entries(variedFiles)) put(directory, path, content);
		}),
	},
);
