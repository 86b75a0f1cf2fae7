import { searchContentPolicy } from './content-policy.ts';

/** A rule of the file: a path, `*` for any stretch of it, and the headers of what stands there. */
interface HeaderRule {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * Hosts join what several rules say of one header, so each header is named by one rule of any path: the content policy
 * allows what the search needs, and every other page allows itself less by its own `meta`. Everything is asked
 * for anew at every visit, because what is in force may change at any moment. Everything may be read by programs of other
 * sites: all of it is public, and no cookie makes it another for anyone.
 */
const rules: readonly HeaderRule[] = [
	{
		path: '/*',
		headers: {
			'Content-Security-Policy': `${searchContentPolicy}; frame-ancestors 'self'`,
			'Cache-Control': 'no-cache',
			'Access-Control-Allow-Origin': '*',
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
		},
	},
	{ path: '/*.link', headers: { 'Content-Type': 'application/link-format' } },
	{ path: '/*.jsonl', headers: { 'Content-Type': 'application/jsonl; charset=utf-8' } },
	{ path: '/*.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
];

/** `/_headers`, which Netlify and Cloudflare Pages read and do not serve. The same on every site. */
export function headersFile(): string {
	return rules
		.map(({ path, headers }) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
		)
		.join('\n');
}
