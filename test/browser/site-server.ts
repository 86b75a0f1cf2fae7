import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder served on this machine alone. */
export interface SiteServer {
	/** The address of its root, ending in `/`. */
	readonly address: string;
	readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.md': 'text/markdown; charset=utf-8',
};

/**
 * Serves a folder the way hosts do: compressed, a folder's address answers with its index, one that leads nowhere with
 * `404.html`.
 */
export function serveSite(folder: string): Promise<SiteServer> {
	return servedBy((request, response) => answer(folder, request, response));
}

/** Serves what a function answers. */
export async function servedBy(
	answerTo: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<SiteServer> {
	const server = createServer((request, response) => {
		void answerTo(request, response);
	});
	await listening(server);
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const path = decodeURIComponent(pathname) + (pathname.endsWith('/') ? 'index.html' : '');
	try {
		const bytes = await readFile(join(folder, path));
		const type = types[extname(path)] ?? 'application/octet-stream';
		// As the site's own file of headers asks: pages of other sites may read it.
		const headers = { 'content-type': type, 'access-control-allow-origin': '*' };
		const isPacked =
			type !== 'application/octet-stream' && /gzip/.test(request.headers['accept-encoding'] ?? '');
		if (isPacked) response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(bytes));
		else response.writeHead(200, headers).end(bytes);
	} catch {
		const page = await readFile(join(folder, '404.html')).catch(() => '');
		response.writeHead(404, { 'content-type': types['.html'] }).end(page);
	}
}

function listening(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
}
