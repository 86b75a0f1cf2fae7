/** What a log says: how many publications, whether each line names the one before, and where each text stands. */
export interface PublicationChain {
	readonly count: number;
	/** SHA-256 of the last line; of a log without lines 64 zeros. */
	readonly head: string;
	/** The first line that is not what the log's form and its chain ask for, from 1; undefined where all are. */
	readonly faultyLine: number | undefined;
	/** The line of a revision and what was published with it, by `policy@revision`. */
	readonly lines: ReadonlyMap<string, LoggedRevision>;
}

/** What a line of the log says of a revision. */
export interface LoggedRevision {
	readonly seq: number;
	readonly sha256: string;
	/** Digests by language; absent where the line records none. */
	readonly translations?: Readonly<Record<string, string>>;
}

/** Reads a log and checks its chain: `previous` is the SHA-256 of the line before, of the first line 64 zeros. */
export async function publicationChain(log: string): Promise<PublicationChain> {
	const lines = new Map<string, LoggedRevision>();
	let previous = '0'.repeat(64);
	let faultyLine: number | undefined;
	const texts = log === '' ? [] : log.replace(/\n$/, '').split('\n');
	for (const [index, text] of texts.entries()) {
		const line = lineOf(text);
		const isSound = line?.seq === index + 1 && line.previous === previous;
		if (!isSound) faultyLine ??= index + 1;
		if (line !== undefined) lines.set(`${line.policy}@${line.revision}`, line);
		previous = await sha256(new TextEncoder().encode(text));
	}
	return { count: texts.length, head: previous, faultyLine, lines };
}

/** SHA-256 of bytes, 64 lower-case hexadecimal digits. Only a secure page may ask for it. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface LogLine extends LoggedRevision {
	readonly policy: string;
	readonly revision: string;
	readonly previous: string;
}

function lineOf(text: string): LogLine | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as LogLine) : undefined;
	} catch {
		return undefined;
	}
}
