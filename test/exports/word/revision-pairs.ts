import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyPair } from './read-back.ts';

const corpus = '../shared/corpora/basecamp-policies';

/** The bodies of the files of a folder that match, each with the next: neighbours in a policy's history. */
function neighbours(folder: string, names: RegExp): readonly BodyPair[] {
	const files = readdirSync(folder)
		.filter((name) => names.test(name))
		.toSorted();
	return files.slice(1).map((name, index) => ({
		name: `${folder}: ${files[index]!} and ${name}`,
		from: body(join(folder, files[index]!)),
		to: body(join(folder, name)),
	}));
}

/** Every two neighbours of the corpus of small policies; none where it is not there, which is said. */
export function corpusNeighbours(): readonly BodyPair[] {
	if (!existsSync(corpus)) {
		console.log(`${corpus} is not there: no redline of it was read back.`);
		return [];
	}
	return readdirSync(corpus, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.toSorted()
		.flatMap((name) => neighbours(join(corpus, name), /\.md$/));
}

/** The product's own: the privacy policy with the draft of its next revision, the sample in both of its languages. */
export function ownNeighbours(): readonly BodyPair[] {
	return [
		...neighbours('policies/privacy', /\.md$/),
		...neighbours('policies/tool-library', /^[\d-]+\.md$/),
		...neighbours('policies/tool-library', /\.en\.md$/),
	];
}

function body(path: string): string {
	return readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '');
}
