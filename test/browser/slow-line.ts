import { servedBy, type SiteServer } from './site-server.ts';

/** Where pages pause on their way, and what the rest of each waits for. */
export interface Pause {
	readonly after: RegExp;
	readonly end: () => Promise<void>;
}

/** Serves a site over again as it comes over a slow line: a page with a place to pause at stops there for a while. */
export function slowLine(home: string, pause: Pause): Promise<SiteServer> {
	return servedBy(async (request, response) => {
		const answer = await fetch(new URL(request.url ?? '', home));
		const type = answer.headers.get('content-type') ?? '';
		response.writeHead(answer.status, { 'content-type': type });
		if (!type.startsWith('text/html')) {
			response.end(new Uint8Array(await answer.arrayBuffer()));
			return;
		}
		const page = await answer.text();
		const place = pause.after.exec(page);
		const sent = place === null ? page.length : place.index + place[0].length;
		response.write(page.slice(0, sent));
		if (place !== null) await pause.end();
		response.end(page.slice(sent));
	});
}
