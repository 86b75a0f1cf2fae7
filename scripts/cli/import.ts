import { isFolder } from '../store/folder-files.ts';
import { type Command, WrongUsage } from './command.ts';
import { slugNamed } from './draft-start.ts';

/** `import`: brings in a document as the next draft, or a history as revisions. */
export const importTexts: Command = {
	name: 'import',
	summary: 'bring in a document as the next draft, or a history as revisions',
	usage: 'POLICY FILE [--against REVISION] | POLICY FOLDER | POLICY FILE --history',
	help: [
		['POLICY', 'the folder of the policy; it need not be there yet'],
		['FILE', 'a Word file (.docx), a page of HTML, a text or Markdown: becomes the draft'],
		['FOLDER', 'of such files, each with its day in its name: each becomes a revision'],
		['--against REVISION', 'the revision a marked-up Word file is of (default the one in force)'],
		['--untracked', 'take what was changed without tracking as well, and only warn of it'],
		['--summary WORDS', 'of a draft: what changes, and why'],
		['--effective MOMENT', 'of a draft: when it is to take effect (default: when posted)'],
		['--history', 'bring in the history of FILE in its git repository: the last state of each day'],
		['--every', 'every state of the history, numbered within its day'],
		['--unrecorded', 'do not record the revisions in the publication log as entered later'],
		['--dry-run', 'tell what would be written, and write nothing'],
	],
	options: {
		against: { type: 'string' },
		untracked: { type: 'boolean', default: false },
		summary: { type: 'string' },
		effective: { type: 'string' },
		history: { type: 'boolean', default: false },
		every: { type: 'boolean', default: false },
		unrecorded: { type: 'boolean', default: false },
		'dry-run': { type: 'boolean', default: false },
	},
	positionals: { least: 2, most: 2 },
	run: async (invocation) => {
		const { values, positionals } = invocation;
		const [name = '', path = ''] = positionals;
		const slug = slugNamed(name);
		const isHistory = values['history'] === true;
		const isOfFolder = !isHistory && isFolder(path);
		refuseWithout(isHistory, ['every'], { values, needed: 'with --history' });
		refuseWithout(isHistory || isOfFolder, ['unrecorded'], { values, needed: 'for a history' });
		refuseWithout(!isHistory && !isOfFolder, ['against', 'untracked', 'summary', 'effective'], {
			values,
			needed: 'for a draft',
		});
		// What reads other formats is loaded only where it is asked for.
		if (!isHistory && !isOfFolder)
			return (await import('./import-draft.ts')).importDraft(invocation, slug, path);
		const { importFolder, importGitHistory } = await import('./import-history.ts');
		return isHistory ? importGitHistory(invocation, slug, path) : importFolder(invocation, slug, path);
	},
};

interface Given {
	readonly values: Readonly<Record<string, string | boolean | undefined>>;
	readonly needed: string;
}

function refuseWithout(isFit: boolean, options: readonly string[], { values, needed }: Given): void {
	const given = options.find((option) => values[option] !== undefined && values[option] !== false);
	if (!isFit && given !== undefined) throw new WrongUsage(`--${given} means something ${needed} only`);
}
