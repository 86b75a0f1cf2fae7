import { gitText } from './git.ts';

/**
 * Where a folder lies in its repository, wherever the command was called, since hosts name files so; as it was named where git
 * knows of none.
 */
export function placeInRepository(folder: string): string {
	try {
		return gitText(folder, ['rev-parse', '--show-prefix']).replace(/\n$/, '');
	} catch {
		return folder;
	}
}
