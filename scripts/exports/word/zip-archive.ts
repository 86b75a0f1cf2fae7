import { deflateSync, strToU8 } from 'fflate';

/** A file as it lies in a ZIP. */
export interface PackedFile {
	readonly name: Uint8Array;
	readonly deflated: Uint8Array;
	/** CRC-32 of what was packed, and how many bytes that were. */
	readonly checksum: number;
	readonly size: number;
}

/** A text packed under a name of ASCII characters. The same text gives the same bytes, whatever runs this. */
export function packedFile(name: string, text: string): PackedFile {
	const content = strToU8(text);
	return {
		name: strToU8(name),
		deflated: deflateSync(content, { level: 6 }),
		checksum: checksumOf(content),
		size: content.length,
	};
}

const headLength = 30;
const entryLength = 46;
const endLength = 22;

/** The files as one ZIP, in their order (PKWARE's APPNOTE). All say that they are of 1 January 1980, the first day it knows. */
export function zipArchive(files: readonly PackedFile[]): Uint8Array {
	const listed = files.reduce((sum, { name }) => sum + entryLength + name.length, 0);
	const packed = files.reduce(
		(sum, { name, deflated }) => sum + headLength + name.length + deflated.length,
		0,
	);
	const bytes = new Uint8Array(packed + listed + endLength);
	const view = new DataView(bytes.buffer);
	let [place, entry] = [0, packed];
	for (const file of files) {
		const { name, deflated } = file;
		view.setUint32(place, 0x04034b50, true);
		writeHead(view, place + 4, file);
		bytes.set(name, place + headLength);
		bytes.set(deflated, place + headLength + name.length);
		view.setUint32(entry, 0x02014b50, true);
		view.setUint16(entry + 4, version, true);
		writeHead(view, entry + 6, file);
		view.setUint32(entry + 42, place, true);
		bytes.set(name, entry + entryLength);
		place += headLength + name.length + deflated.length;
		entry += entryLength + name.length;
	}
	view.setUint32(entry, 0x06054b50, true);
	view.setUint16(entry + 8, files.length, true);
	view.setUint16(entry + 10, files.length, true);
	view.setUint32(entry + 12, listed, true);
	view.setUint32(entry + 16, packed, true);
	return bytes;
}

/** The version of the format in which files are deflated. */
const version = 20;
const isDeflated = 8;
const firstDay = (1 << 5) | 1;

/** What a file's own head and its entry in the list both say of it. */
function writeHead(view: DataView, place: number, { name, deflated, checksum, size }: PackedFile): void {
	view.setUint16(place, version, true);
	view.setUint16(place + 4, isDeflated, true);
	view.setUint16(place + 8, firstDay, true);
	view.setUint32(place + 10, checksum, true);
	view.setUint32(place + 14, deflated.length, true);
	view.setUint32(place + 18, size, true);
	view.setUint16(place + 22, name.length, true);
}

/** What each value of a byte makes of a CRC-32. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	return sum;
});

function checksumOf(bytes: Uint8Array): number {
	let sum = -1;
	for (let place = 0; place < bytes.length; place++) {
		sum = table[(sum ^ bytes[place]!) & 0xff]! ^ (sum >>> 8);
	}
	return ~sum >>> 0;
}
