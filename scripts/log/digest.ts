import { hash } from 'node:crypto';

/** The SHA-256 of the bytes (of a text, its UTF-8), 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
	return hash('sha256', bytes, 'hex');
}
