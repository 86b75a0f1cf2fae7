import { parseLanguage, type Language } from '../model/language.ts';
import type { ProblemWords } from '../model/problem.ts';
import { logFile } from '../model/publication.ts';
import { draftId, parseRevisionId, type RevisionId } from '../model/revision-id.ts';
import { namingFault } from './naming-fault.ts';

/** What a file below the policies folder is, judged by its path alone. */
export type SourceName =
	| { readonly type: 'site-settings' }
	| { readonly type: 'publication-log' }
	| { readonly type: 'policy-settings' }
	/** A revision, the draft, or a translation of either. */
	| { readonly type: 'text'; readonly id: RevisionId; readonly language?: Language }
	/** Begins with a dot, which hides it. */
	| { readonly type: 'hidden' }
	/** Something a program or template engine might run. */
	| { readonly type: 'program' }
	/** Not ours to publish: a picture, a note. */
	| { readonly type: 'left-out' }
	/** Meant as ours, but under a name that says nothing, or in the wrong place. */
	| { readonly type: 'misnamed'; readonly words: ProblemWords };

const program =
	/\.11tydata\.[^.]+$|\.(?:[cm]?[jt]sx?|wasm|node|njk|liquid|ejs|hbs|mustache|haml|pug|webc|vto|php|py|rb|pl|sh|bash|bat|cmd|ps1|exe)$/i;
const text = /^(\d{4}-\d{2}-\d{2}(?:\.\d+)?|draft)(?:\.([^.]+))?\.md$/;

/** What the file at a path below the policies folder is. */
export function parseSourceName(path: string): SourceName {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const isAtRoot = name === path;
	if (program.test(name)) return { type: 'program' };
	if (name.startsWith('.')) return { type: 'hidden' };
	if (name === 'site.yaml' && isAtRoot) return { type: 'site-settings' };
	if (name === logFile && isAtRoot) return { type: 'publication-log' };
	if (name === 'policy.yaml' && !isAtRoot) return { type: 'policy-settings' };
	const named = isAtRoot ? undefined : textName(name);
	if (named !== undefined) return named;
	const words = namingFault(name, isAtRoot);
	return words === undefined ? { type: 'left-out' } : { type: 'misnamed', words };
}

function textName(name: string): SourceName | undefined {
	const [, stem = '', tag] = text.exec(name) ?? [];
	const id = stem === 'draft' ? draftId : parseRevisionId(stem);
	if (id === undefined || tag === undefined) return id && { type: 'text', id };
	const language = parseLanguage(tag);
	return language && { type: 'text', id, language };
}
