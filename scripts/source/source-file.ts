/** A file as found: its bytes, and where it lies. */
export interface SourceFile {
	/** Path below the policies folder, `/`-separated. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
	readonly sha256: string;
}

/** The size in bytes above which a file is refused unread: far above any legal text, far below what stops a machine. */
export const sizeLimit = 10 * 1024 * 1024;
