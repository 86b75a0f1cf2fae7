import { zipSync } from 'fflate';
import type { BundleFile } from './bundle-files.ts';

/** What a zip says of the time of its files: the wall clock of every zone, so that no machine writes other bytes. */
const time = '1980-01-01T12:00:00';

/** Files as one zip, in their order. The same files give the same bytes. */
export function bundleZip(files: readonly BundleFile[]): Uint8Array {
	return zipSync(Object.fromEntries(files.map(({ path, content }) => [path, content])), { mtime: time });
}
