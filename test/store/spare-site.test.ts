import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { noteBuiltSite, readBuiltSite, writtenFolder } from '../../scripts/store/site/built-site.ts';
import { lookAtSpare, spareSite } from '../../scripts/store/site/spare-site.ts';
import type { TakenSite } from '../../scripts/store/site/spare-site.ts';
import { workShelf } from '../../scripts/store/work-shelf.ts';
import { workspace } from '../site/workspace.ts';

const folder = workspace();
const [site, staging] = [join(folder, 'site'), join(folder, 'staging')];
const shelf = workShelf(join(folder, 'cache'));
mkdirSync(shelf.folder);
const files = ['index.html', 'rules/index.html', 'rules/2025-01-10/index.html'];

/** The site put away in the shelf. */
function putAway(): string {
	return join(
		shelf.folder,
		readdirSync(shelf.folder).find((name) => name.endsWith('.spare'))!,
	);
}

/** Something done to the site that was put away, before the next build looks through it or after that. */
interface Change {
	readonly before?: (spare: string) => void;
	readonly after?: (spare: string) => void;
}

/** The site that the next is written into, if it is written into one, after something was done to it. */
async function taken({ before, after }: Change): Promise<TakenSite | undefined> {
	rmSync(staging, { recursive: true, force: true });
	for (const address of files) {
		mkdirSync(dirname(join(site, address)), { recursive: true });
		writeFileSync(join(site, address), 'in force');
	}
	const written = writtenFolder(site);
	const current = { ...written, finishedAt: written.writtenAt, packs: {}, others: files };
	const spareOf = () =>
		spareSite(shelf, { folder: site, current, look: lookAtSpare(shelf, site), isKnown: () => true });
	spareOf().putAway(site);
	await new Promise((resolve) => setTimeout(resolve, 20));
	before?.(putAway());
	const spare = spareOf();
	after?.(putAway());
	return (await spare.take(staging)) ? spare.taken() : undefined;
}

const spares = suite('a site put away');

spares('is what the next one is written into', async () => {
	assert.equal((await taken({}))?.others, files);
	assert.is(readFileSync(join(staging, files[1]!), 'utf8'), 'in force');
});

spares(
	'is not where anything came into a folder of it, though the times of the folder were set back',
	async () => {
		for (const place of ['.', 'rules', 'rules/2025-01-10']) {
			const before = (spare: string): void => {
				writeFileSync(join(spare, place, 'index.html.gz'), 'in force last year');
				utimesSync(join(spare, place), 0, 0);
			};
			assert.is(await taken({ before }), undefined, place);
		}
	},
);

spares('is not where anything went from a folder of it', async () => {
	for (const place of ['index.html', 'rules', 'rules/2025-01-10', 'rules/2025-01-10/index.html']) {
		const before = (spare: string): void => rmSync(join(spare, place), { recursive: true });
		assert.is(await taken({ before }), undefined, place);
	}
});

spares('is not where it, or a folder of it, is a link to another, or a file', async () => {
	const moved = join(folder, 'moved');
	for (const place of ['.', 'rules']) {
		for (const replace of [
			(path: string): void => symlinkSync(moved, path),
			(path: string): void => writeFileSync(path, 'in force'),
		]) {
			const before = (spare: string): void => {
				rmSync(moved, { recursive: true, force: true });
				renameSync(join(spare, place), moved);
				replace(join(spare, place));
			};
			assert.is(await taken({ before }), undefined, place);
		}
	}
});

spares('is known by those of its files that somebody touched, whatever their times were set to', async () => {
	const before = (spare: string): void => {
		writeFileSync(join(spare, 'rules/index.html'), 'repealed');
		utimesSync(join(spare, 'rules/index.html'), 0, 0);
	};
	assert.equal([...(await taken({ before }))!.touched], ['rules/index.html']);
});

spares('is not where another build put another there since it was looked through', async () => {
	const after = (spare: string): void => {
		const record = readBuiltSite(shelf, spare)!;
		noteBuiltSite(shelf, spare, { ...record, finishedAt: record.finishedAt + 1 });
	};
	assert.is(await taken({ after }), undefined);
});

spares.run();
