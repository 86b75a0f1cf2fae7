import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { resolve } from 'node:path';

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
	/** Acts, and waits until the open pages are told to reload. */
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
	const port = await freePort();
	const command = resolve(options.project ?? '.', 'scripts/in-force.js');
	const words = ['serve', '--port', `${port}`, '--policies', options.policies, ...(options.words ?? [])];
	const child = spawn(process.execPath, [command, ...words], {
		cwd: options.folder,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...options.environment },
	});
	let printed = '';
	const serves = new Promise<void>((done, fail) => {
		const note = (text: Buffer): void => {
			printed += text.toString();
			if (/Server at .*/.test(printed)) done();
		};
		child.stdout.on('data', note);
		child.stderr.on('data', note);
		child.on('exit', () => {
			fail(new Error(`the preview ended: ${printed}`));
		});
	});
	await serves;
	const { hear, leave } = await openPage(port);
	return {
		address: `http://localhost:${port}/`,
		get: (path, asked = 'page') => answered(port, path, asked),
		reloadedBy: async (act) => {
			const reloaded = hear('eleventy.reload');
			act();
			await reloaded;
		},
		printed: () => printed,
		stop: async () => {
			leave();
			const ended = new Promise((done) => child.once('exit', done));
			child.kill('SIGKILL');
			await ended.catch(() => undefined);
		},
	};
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

function heard(socket: Socket, word: string): Promise<void> {
	return new Promise((done) => {
		const listen = (message: Buffer): void => {
			if (!message.includes(word)) return;
			socket.off('data', listen);
			done();
		};
		socket.on('data', listen);
	});
}
