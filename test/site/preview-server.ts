import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** What a page or file of a preview was answered with. */
export interface Answered {
	readonly status: number;
	readonly type: string | undefined;
	readonly location: string | undefined;
	readonly bytes: Buffer;
}

/** A preview that runs in a process of its own, seen as a browser sees it. */
export interface PreviewServer {
	/** The address of its root, ending in `/`. */
	readonly address: string;
	/** Gets what is at a path below the root; as a browser does that goes there, or as a script that asks for data. */
	readonly get: (path: string, asked?: 'page' | 'data') => Promise<Answered>;
	/** Asks for a page again and again until its HTML is as wanted. Throws with the last of it after a while. */
	readonly until: (path: string, isWanted: (html: string) => boolean) => Promise<void>;
	/** Acts, and waits until the open pages have been told to reload, and are told no more. */
	readonly reloadedBy: (act: () => void) => Promise<void>;
	/** What it has printed. */
	readonly printed: () => string;
	readonly stop: () => Promise<void>;
}

/** What is previewed, and how. */
export interface PreviewOptions {
	readonly policies: string;
	/** Where the command is called; its copies of assets go there. */
	readonly folder: string;
	/** The project whose command it is; this one where absent. */
	readonly project?: string;
	readonly words?: readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a preview, and gives it once it serves. */
export async function startPreview(options: PreviewOptions): Promise<PreviewServer> {
	const asked = await freePort();
	const command = resolve(options.project ?? '.', 'scripts/in-force.js');
	const words = ['serve', '--port', `${asked}`, '--policies', options.policies, ...(options.words ?? [])];
	const child = spawn(process.execPath, [command, ...words], {
		cwd: options.folder,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...options.environment },
	});
	const printed: string[] = [];
	const port = await servedPort(child, printed);
	const { hear, leave } = await openPage(port);
	return {
		address: `http://localhost:${port}/`,
		get: (path, kind = 'page') => answered(port, path, kind),
		until: (path, isWanted) => untilAnswered(() => answered(port, path, 'page'), isWanted),
		reloadedBy: async (act) => {
			const reloaded = hear('eleventy.reload');
			act();
			await reloaded;
		},
		printed: () => printed.join(''),
		stop: async () => {
			leave();
			const ended = new Promise((done) => child.once('exit', done));
			child.kill('SIGKILL');
			await ended.catch(() => undefined);
		},
	};
}

/** Notes what is printed, and gives the port once there is a server: another than asked for, where that was taken. */
function servedPort(
	child: ChildProcessByStdio<null, Readable, Readable>,
	printed: string[],
): Promise<number> {
	return new Promise((done, fail) => {
		const note = (text: Buffer): void => {
			printed.push(text.toString());
			const served = /Server at http:\/\/localhost:(\d+)/.exec(printed.join(''))?.[1];
			if (served !== undefined) done(Number(served));
		};
		child.stdout.on('data', note);
		child.stderr.on('data', note);
		child.on('exit', () => {
			fail(new Error(`the preview ended: ${printed.join('')}`));
		});
	});
}

const patience = 60_000;
const between = 10;

async function untilAnswered(
	ask: () => Promise<Answered>,
	isWanted: (html: string) => boolean,
): Promise<void> {
	let html = '';
	for (const began = performance.now(); performance.now() - began < patience; await pause(between)) {
		html = (await ask()).bytes.toString();
		if (isWanted(html)) return;
	}
	throw new Error(`not within ${patience / 1000} seconds: ${html.slice(0, 2000)}`);
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => {
				done(port);
			});
		});
	});
}

function answered(port: number, path: string, asked: 'page' | 'data'): Promise<Answered> {
	// Only what a browser goes to gets the script that reloads it.
	const headers = { 'sec-fetch-mode': asked === 'page' ? 'navigate' : 'cors' };
	return new Promise((done, fail) => {
		get({ port, path: `/${path}`, headers, agent: false }, (response: IncomingMessage) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', fail);
			response.on('end', () => {
				done({
					status: response.statusCode!,
					type: response.headers['content-type'],
					location: response.headers.location,
					bytes: Buffer.concat(chunks),
				});
			});
		}).on('error', fail);
	});
}

/** Listens as an open page does. */
function openPage(port: number): Promise<{ hear: (word: string) => Promise<void>; leave: () => void }> {
	const headers = {
		connection: 'Upgrade',
		upgrade: 'websocket',
		'sec-websocket-version': '13',
		'sec-websocket-key': randomBytes(16).toString('base64'),
	};
	return new Promise((done, fail) => {
		get({ port, path: '/', headers })
			.on('error', fail)
			.on('upgrade', (_: IncomingMessage, socket: Socket) => {
				done({
					hear: (word) => heard(socket, word),
					leave: () => socket.destroy(),
				});
			});
	});
}

/** Waits for a word, and then until it has not come again for a while: one act may be seen as two. */
function heard(socket: Socket, word: string): Promise<void> {
	return new Promise((done) => {
		let quiet: NodeJS.Timeout | undefined;
		const listen = (message: Buffer): void => {
			if (!message.includes(word)) return;
			clearTimeout(quiet);
			quiet = setTimeout(() => {
				socket.off('data', listen);
				done();
			}, 200);
		};
		socket.on('data', listen);
	});
}
