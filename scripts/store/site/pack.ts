import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { markUsed, temporaryName } from '../work-shelf.ts';

/** A piece of a pack: where its bytes stand, and their digest. */
interface PackedBytes {
	readonly start: number;
	readonly length: number;
	/** SHA-256, hexadecimal. */
	readonly sha256: string;
}

/** A file of the site as it lies in a pack. */
export interface PackedFile extends PackedBytes {
	/** Below the site's folder. */
	readonly address: string;
}

/** What a pack says of itself: notes that are no files of the site, and its files, in the order they were made. */
interface Contents {
	readonly notes: Readonly<Record<string, PackedBytes>>;
	/** Of most packs nobody asks which files they hold. */
	readonly files: () => readonly PackedFile[];
}

/** A pack in the making. */
export interface PackWriter {
	readonly add: (address: string, content: string | Uint8Array) => void;
	readonly note: (name: string, content: string) => void;
	/** Ends it and gives it its name; until then there is no pack. */
	readonly seal: () => void;
}

/** Finished files of the site in one file, whose end holds a digest of what it contains. */
export interface Pack {
	readonly files: readonly PackedFile[];
	/** The bytes of a file, until those of another are asked for. Throws a `DamagedPack` where they are not what was packed. */
	readonly bytes: (file: PackedFile) => Uint8Array;
	/** Undefined where there is no note of that name. */
	readonly note: (name: string) => string | undefined;
	/** Lets go of its file until more of it is read. */
	readonly close: () => void;
}

/** A pack's bytes are not those that were packed, or are there no more. */
export class DamagedPack extends Error {
	constructor(path: string) {
		super(`${path} is damaged: remove it, and what it holds is made anew`);
	}
}

/** Length of the contents in decimal digits, a space, their SHA-256: what ends a pack. */
const sealLength = 12 + 1 + 64;

/** Begins a pack that is to have a path. Another that has the path by then is replaced. */
export function packWriter(path: string): PackWriter {
	mkdirSync(dirname(path), { recursive: true });
	const making = temporaryName(path);
	const file = openSync(making, 'wx');
	const files: PackedFile[] = [];
	const notes: Record<string, PackedBytes> = {};
	let start = 0;
	// One buffer takes every text, and many before they are written: a new one each, and a write, would cost as much again.
	let room = Buffer.allocUnsafeSlow(1 << 20);
	let held = 0;
	const writeHeld = (): void => {
		for (let written = 0; written < held;) written += writeSync(file, room, written, held - written);
		held = 0;
	};
	const append = (content: string | Uint8Array): PackedBytes => {
		const most = typeof content === 'string' ? content.length * 3 : content.length;
		if (room.length - held < most) writeHeld();
		if (room.length < most) room = Buffer.allocUnsafeSlow(most);
		if (typeof content !== 'string') room.set(content, held);
		const length = typeof content === 'string' ? room.write(content, held) : content.length;
		const place = { start, length, sha256: sha256(room.subarray(held, held + length)) };
		held += length;
		start += length;
		return place;
	};
	return {
		add: (address, content) => void files.push({ address, ...append(content) }),
		note: (name, content) => void (notes[name] = append(content)),
		seal: () => {
			const contents = contentsOf(notes, files);
			append(contents);
			append(`${String(contents.length).padStart(sealLength - 65)} ${sha256(contents)}`);
			writeHeld();
			closeSync(file);
			renameSync(making, path);
		},
	};
}

/**
 * Opens a pack; undefined where there is none, or its seal does not hold. What this very run has made need not be looked
 * through again.
 */
export function openPack(path: string, isTrusted = false): Pack | undefined {
	const contents = withFile(path, sealedContents);
	if (contents === undefined) return undefined;
	markUsed(path);
	// Most packs are opened for what they say they hold, and not one file of theirs is read.
	let file: number | undefined;
	// One buffer serves all files, or a large site would leave hundreds of megabytes to collect.
	let room = Buffer.alloc(0);
	let files: readonly PackedFile[] | undefined;
	const checked = (place: PackedBytes): Buffer => {
		file ??= opened(path);
		if (room.length < place.length) room = Buffer.allocUnsafeSlow(place.length * 2);
		const bytes = filled(file, place.start, room.subarray(0, place.length));
		if (!isTrusted && sha256(bytes) !== place.sha256) throw new DamagedPack(path);
		return bytes;
	};
	return {
		get files() {
			return (files ??= contents.files());
		},
		bytes: checked,
		note: (name) => {
			const place = contents.notes[name];
			return place && checked(place).toString();
		},
		close: () => {
			if (file !== undefined) closeSync(file);
			file = undefined;
			room = Buffer.alloc(0);
		},
	};
}

/** Another run may have forgotten it meanwhile. */
function opened(path: string): number {
	try {
		return openSync(path, 'r');
	} catch {
		throw new DamagedPack(path);
	}
}

/** What is read of a file; undefined where it is not there. */
function withFile<Value>(path: string, use: (file: number) => Value): Value | undefined {
	let file: number;
	try {
		file = openSync(path, 'r');
	} catch {
		return undefined;
	}
	try {
		return use(file);
	} finally {
		closeSync(file);
	}
}

function sealedContents(file: number): Contents | undefined {
	const stat = fstatSync(file);
	const { size } = stat;
	if (!stat.isFile() || size < sealLength) return undefined;
	const [length, digest] = read(file, size - sealLength, sealLength)
		.toString()
		.trim()
		.split(' ');
	const start = size - sealLength - Number(length);
	if (!(start >= 0)) return undefined;
	const contents = read(file, start, Number(length));
	return sha256(contents) === digest ? readContents(contents) : undefined;
}

/** In two lines, each read when it is asked for, and one piece of JSON, as earlier versions of the program read them. */
function contentsOf(notes: Contents['notes'], files: readonly PackedFile[]): Buffer {
	return Buffer.from(`{"notes":${JSON.stringify(notes)},\n"files":${JSON.stringify(files)}}`);
}

function readContents(contents: Buffer): Contents | undefined {
	const end = contents.indexOf(',\n');
	// An earlier version of the program wrote them in one line.
	if (end === -1) return undefined;
	const { notes } = JSON.parse(`${contents.toString('utf8', 0, end)}}`) as Pick<Contents, 'notes'>;
	return {
		notes,
		files: () => {
			const { files } = JSON.parse(`{${contents.toString('utf8', end + 1)}`) as {
				readonly files: readonly PackedFile[];
			};
			return files;
		},
	};
}

function read(file: number, start: number, length: number): Buffer {
	return filled(file, start, Buffer.allocUnsafeSlow(length));
}

/** The bytes of a file from a place on, in a buffer; fewer where it ends before. */
function filled(file: number, start: number, buffer: Buffer): Buffer {
	let length = 0;
	while (length < buffer.length) {
		const count = readSync(file, buffer, length, buffer.length - length, start + length);
		if (count === 0) return buffer.subarray(0, length);
		length += count;
	}
	return buffer;
}

function sha256(bytes: Uint8Array): string {
	return hash('sha256', bytes, 'hex');
}
