import { logFile } from '../model/publication.ts';

/** The log of a public site, or why it could not be read. */
export type LiveLog =
	| { readonly type: 'log'; readonly text: string }
	| { readonly type: 'absent'; readonly address: string }
	| { readonly type: 'unreachable'; readonly reason: string };

const patience = 30_000;

/** The log a public site serves, given the address of its root or of the log. A site that has none yet answers 404. */
export async function readLiveLog(address: string): Promise<LiveLog> {
	const url = URL.canParse(address) ? logAddress(address) : undefined;
	if (url === undefined || !/^https?:$/.test(url.protocol)) {
		return { type: 'unreachable', reason: `${address} is no web address` };
	}
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(patience), cache: 'no-store' });
		if (response.status === 404) return { type: 'absent', address: url.href };
		if (!response.ok) return { type: 'unreachable', reason: `${url.href} answers ${response.status}` };
		return { type: 'log', text: await response.text() };
	} catch (error) {
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
		return {
			type: 'unreachable',
			reason: `${url.href}: ${cause instanceof Error ? cause.message : String(cause)}`,
		};
	}
}

function logAddress(address: string): URL {
	if (address.endsWith('.jsonl')) return new URL(address);
	return new URL(logFile, address.endsWith('/') ? address : `${address}/`);
}
