import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { clubDay, clubPolicies } from '../site/club.ts';
import { buildSite } from '../site/command-line.ts';

/** A site that was built to be looked at. */
export interface AuditedSite {
	readonly name: string;
	readonly folder: string;
	/** True for the site of the repository's own policies, whose texts are as long as most policies are. */
	readonly isOwn: boolean;
}

/** A page that stands for its kind: the heaviest of it. */
export interface AuditedPage {
	readonly kind: string;
	/** Its address below the site's root, with a query where it is of use only with one. */
	readonly address: string;
	/** Its file below the site's folder. */
	readonly file: string;
}

/** The latest revisions of a few documents written by others: short and long, with lists, tables and HTML. */
const sample = [
	'basecamp-policies/privacy',
	'github-site-policy/github-general-privacy-statement',
	'code-civil-steeve/titre-preliminaire',
];
const sampledRevisions = 4;
const corpora = '../shared/corpora';

/** The repository's own policies on a day when of one of them something is in force, to come and over. */
export async function ownSite(folder: string): Promise<AuditedSite> {
	await buildSite(['--output', folder, '--as-of', '2026-12-01']);
	return { name: 'own policies', folder, isOwn: true };
}

/** The short texts the tests speak of, on a day when among them is every state a revision can be in. */
export async function clubSite(folder: string): Promise<AuditedSite> {
	await buildSite(['--policies', clubPolicies, '--output', folder, '--as-of', clubDay]);
	return { name: 'every state', folder, isOwn: false };
}

/** A sample of the corpora, built; undefined where they are not beside the repository. */
export async function sampleSite(folder: string): Promise<AuditedSite | undefined> {
	if (!existsSync(corpora)) return undefined;
	const policies = `${folder}-policies`;
	for (const document of sample) {
		const from = join(corpora, document);
		const copy = join(policies, document.split('/')[1]!);
		mkdirSync(copy, { recursive: true });
		const texts = readdirSync(from).filter((name) => name.endsWith('.md'));
		for (const name of texts.toSorted().slice(-sampledRevisions)) cpSync(join(from, name), join(copy, name));
	}
	await buildSite(['--policies', policies, '--output', folder, '--as-of', '2026-12-01']);
	return { name: 'sample of the corpora', folder, isOwn: false };
}

/** The heaviest page of each kind there is, in the order of their names. */
export function pagesOfEachKind({ folder }: AuditedSite): readonly AuditedPage[] {
	const kindOf = kindsIn(folder);
	const heaviest = new Map<string, { file: string; size: number }>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const file = relative(folder, join(folder, name)).replaceAll('\\', '/');
		const { size } = statSync(join(folder, file));
		const kind = kindOf(file.replace(/index\.html$/, ''));
		if (size > (heaviest.get(kind)?.size ?? -1)) heaviest.set(kind, { file, size });
	}
	return [...heaviest]
		.map(([kind, { file }]) => ({ kind, file, address: file.replace(/index\.html$/, '') }))
		.flatMap((page) => [page, ...withQuery(folder, page)])
		.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** The kind of a page by its address: in which tree, of a policy or not, of a revision its state, of a policy whether any is in force. */
function kindsIn(folder: string): (address: string) => string {
	const { policies } = jsonAt(folder, 'index.json') as { policies: { policy: string }[] };
	const slugs = policies.map(({ policy }) => policy).toSorted((a, b) => b.length - a.length);
	const states = new Map(slugs.map((slug) => [slug, statesOf(folder, slug)]));
	return (address) => {
		const [, tree = '', rest = ''] = /^([a-z]{2}\/)?(.*)$/.exec(address)!;
		const slug = slugs.find((candidate) => rest.startsWith(`${candidate}/`));
		const within = slug === undefined ? rest : rest.slice(slug.length + 1);
		const [first = '', ...more] = within.split('/');
		const state = states.get(slug ?? '')?.get(first);
		const shown = first.includes('...') ? 'comparison' : state === undefined ? first : `revision ${state}`;
		const name =
			[shown, ...more.filter((part) => part !== '')].join(' ') ||
			(slug === undefined ? 'index' : policyKind(states.get(slug)!));
		return tree === '' ? name : `translation: ${name}`;
	};
}

function policyKind(states: ReadonlyMap<string, string>): string {
	const isInForce = [...states.values()].some((state) => state.startsWith('in-force'));
	return isInForce ? 'policy' : 'policy nothing in force';
}

function statesOf(folder: string, slug: string): ReadonlyMap<string, string> {
	const { revisions } = jsonAt(folder, `${slug}/index.json`) as {
		revisions: { revision: string; state: string; kind: string }[];
	};
	const named = (state: string, kind: string): string =>
		state === 'notice' ? kind : kind === 'correction' ? `${state} correction` : state;
	return new Map(revisions.map(({ revision, state, kind }) => [revision, named(state, kind)]));
}

/** The pages that answer a question, asked one. */
function withQuery(folder: string, { kind, file, address }: AuditedPage): readonly AuditedPage[] {
	if (kind.endsWith('compare')) {
		const { revisions } = jsonAt(folder, `${address}index.json`) as { revisions: { revision: string }[] };
		if (revisions.length < 2) return [];
		const query = `?from=${revisions.at(-2)!.revision}&to=${revisions.at(-1)!.revision}`;
		return [{ kind: `${kind}?`, file, address: address + query }];
	}
	if (kind.endsWith('moment')) {
		const { asOf } = jsonAt(folder, `${address}index.json`) as { asOf: string };
		return [{ kind: `${kind}?`, file, address: `${address}?at=${asOf.slice(0, 16)}` }];
	}
	if (kind.endsWith('search')) {
		const html = readFileSync(join(folder, file), 'utf8');
		const word = /lang="ru"/.test(html) ? 'срок' : 'information';
		return [{ kind: `${kind}?`, file, address: `${address}?q=${encodeURIComponent(word)}&archive=1` }];
	}
	return [];
}

function jsonAt(folder: string, path: string): unknown {
	return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}
