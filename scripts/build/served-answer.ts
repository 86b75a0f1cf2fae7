import type { Address } from '../model/address.ts';
import type { PreviewAnswer } from '../site/preview/preview.ts';

/** The part of a request that matters. */
interface Request {
	/** The path with what follows it, percent-encoded. */
	readonly url?: string;
}

/** The part of a response that is used. */
interface Response {
	writeHead(status: number, headers: Readonly<Record<string, string>>): void;
	end(content?: string | Uint8Array): void;
}

type Middleware = (request: Request, response: Response, next: () => void) => Promise<void>;

const types: Readonly<Record<string, string>> = {
	css: 'text/css; charset=utf-8',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	html: 'text/html; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	jsonl: 'application/jsonl; charset=utf-8',
	link: 'application/link-format',
	md: 'text/markdown; charset=utf-8',
	patch: 'text/x-diff; charset=utf-8',
	pdf: 'application/pdf',
	xml: 'application/xml; charset=utf-8',
};

/**
 * Answers requests with what is at their addresses, and leaves to the server what is elsewhere. `fail` is told why an
 * answer could not be made: the browser is only told that there is none.
 */
export function servedAnswer(
	answer: (address: Address) => Promise<PreviewAnswer>,
	fail: (error: unknown) => void,
): Middleware {
	return async ({ url = '/' }, response, next) => {
		const { pathname, search } = new URL(url, 'http://localhost');
		try {
			const found = await answer(addressOf(pathname));
			if (found.type === 'elsewhere') next();
			else send(response, found, `${pathname}/${search}`);
		} catch (error) {
			fail(error);
			respond(response, 500, { name: '.html', content: failurePage });
		}
	};
}

function send(
	response: Response,
	found: Exclude<PreviewAnswer, { readonly type: 'elsewhere' }>,
	folder: string,
): void {
	switch (found.type) {
		case 'file':
			return respond(response, 200, { name: found.file.address, content: found.file.content });
		case 'not-found':
			return respond(response, 404, { name: found.page.address, content: found.page.content });
		case 'moved':
			response.writeHead(302, { location: folder });
			return response.end();
	}
}

/** The status is written with the type, and not set: the server puts what reloads a page into it in another way else. */
function respond(
	response: Response,
	status: number,
	{ name, content }: { readonly name: string; readonly content: string | Uint8Array },
): void {
	const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
	response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
	response.end(content);
}

/** The address a path stands for; one that cannot be decoded stands for itself, where nothing is. */
function addressOf(path: string): Address {
	try {
		return decodeURIComponent(path.slice(1)) as Address;
	} catch {
		return path.slice(1) as Address;
	}
}

const failurePage =
	'<!doctype html><title>Not made</title><p>This page could not be made: the terminal says why.';
