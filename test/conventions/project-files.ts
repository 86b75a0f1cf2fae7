import { readdirSync, readFileSync, statSync } from 'node:fs';

/** A text file of the project. */
export interface ProjectFile {
	/** From the project's folder, `/`-separated. */
	readonly path: string;
	readonly text: string;
}

/** What is made, not written: the names `.gitignore` lists, and the history itself. */
const left = new Set([
	'.git',
	...readFileSync('.gitignore', 'utf8')
		.split('\n')
		.map((line) => line.replace(/\/$/, '')),
]);

/** Every file below a folder of the project, or the file itself, that somebody wrote. */
export function projectFiles(from: string): readonly ProjectFile[] {
	if (!statSync(from).isDirectory()) return [{ path: from, text: readFileSync(from, 'utf8') }];
	return readdirSync(from)
		.filter((name) => !left.has(name) && !name.startsWith('._site'))
		.toSorted()
		.flatMap((name) => projectFiles(from === '.' ? name : `${from}/${name}`));
}

/** The modules a TypeScript file asks for, as it names them; `isType` where only types are. */
export function importsOf(text: string): readonly { readonly name: string; readonly isType: boolean }[] {
	const statement = /^(?:import|export)\b([^'"`;]*?)\bfrom\s*'([^']+)'|^import\s*'([^']+)'/gm;
	const call = /\bimport\(\s*'([^']+)'/g;
	return [
		...[...text.matchAll(statement)].map(([, names = '', from, alone]) => ({
			name: from ?? alone ?? '',
			isType: /^\s*type\b/.test(names),
		})),
		...[...text.matchAll(call)].map(([, name = '']) => ({ name, isType: false })),
	];
}
