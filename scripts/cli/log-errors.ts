import type { Catalogue } from '../model/catalogue.ts';
import type { Problem } from '../model/problem.ts';
import { logFile } from '../model/publication.ts';

/** The errors of the publication log itself: an unsound line, or one whose text is gone. What it lacks cannot be told then. */
export function logErrors({ problems }: Catalogue): readonly Problem[] {
	return problems.filter(({ path, severity }) => path === logFile && severity === 'error');
}
