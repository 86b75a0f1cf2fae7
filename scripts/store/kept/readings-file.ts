import type { TextFacts } from '../../model/text-facts.ts';
import type { Finding } from '../../source/finding.ts';

/** What reading files gave, as it is kept between runs. */
export interface Readings {
	/** The digest of the code that read them. */
	readonly engine: string;
	/** The zone dates were taken to mean days in. */
	readonly zone: string | undefined;
	/** By path. */
	readonly files: ReadonlyMap<string, FileReading>;
}

/** What was read of a file. */
export interface FileReading {
	/** What the system recorded of it; absent where that would not tell whether it was written to since. */
	readonly stamp?: string;
	readonly sha256: string;
	/** Absent where it is read anew each time. */
	readonly said?: Said;
}

/** What a text or settings say, the words of the text left out, as JSON holds it. */
export interface Said {
	/** Absent where there is no text. */
	readonly bodyStart?: number;
	readonly keys?: object;
	readonly findings: readonly Finding[];
	readonly facts?: TextFacts;
}

/** Readings as bytes: a line of JSON a file, so that no string grows with their number. */
export function writeReadings({ engine, zone, files }: Readings): Buffer {
	const lines = [{ engine, zone }, ...files].map((line) => Buffer.from(`${JSON.stringify(line)}\n`));
	return Buffer.concat(lines);
}

/** Readings written by the code with that digest; undefined where other code wrote them. */
export function parseReadings(bytes: Uint8Array, engine: string): Readings | undefined {
	const lines = linesOf(bytes);
	const head = JSON.parse(lines.next().value!) as Omit<Readings, 'files'>;
	if (head.engine !== engine) return undefined;
	const files = new Map([...lines].map((line) => JSON.parse(line) as readonly [string, FileReading]));
	return { engine, zone: head.zone, files };
}

function* linesOf(bytes: Uint8Array): Generator<string, undefined> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	let start = 0;
	for (let end = buffer.indexOf('\n'); end !== -1; end = buffer.indexOf('\n', start)) {
		yield buffer.toString('utf8', start, end);
		start = end + 1;
	}
}
