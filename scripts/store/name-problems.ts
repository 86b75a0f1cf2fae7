import type { Problem } from '../model/problem.ts';
import { errorAt, fileStart, warningAt, type Finding } from '../source/finding.ts';
import type { SourceName } from '../source/source-name.ts';

/** What is wrong with a file being there at all; undefined where it is ours, or hidden. */
export function nameProblem(path: string, name: SourceName): Problem | undefined {
	const finding = nameFinding(name);
	return finding && { path, ...finding };
}

function nameFinding(name: SourceName): Finding | undefined {
	switch (name.type) {
		case 'program':
			return errorAt(fileStart, 'program', {
				message: 'a program or template stands among the policies; it is never run',
				advice: 'take it out of the policies folder',
			});
		case 'misnamed':
			return errorAt(fileStart, 'file-name', name.words);
		case 'left-out':
			return warningAt(fileStart, 'left-out', {
				message: 'this file is left out of the site: it is neither a text nor a setting',
				advice: 'take it out of the policies folder if it is not meant to lie here',
			});
		case 'hidden':
		case 'text':
		case 'site-settings':
		case 'publication-log':
		case 'policy-settings':
			return undefined;
	}
}
