import { mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Writes a file of the site at its address below the folder. */
export function writeSiteFile(folder: string, address: string, content: string | Uint8Array): void {
	const path = join(folder, address);
	try {
		writeFileSync(path, content, { flag: 'wx' });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
		// Most files join others in their folder: making sure of it first would cost as much as the writing.
		if (code === 'ENOENT') mkdirSync(dirname(path), { recursive: true });
		// What is there may be shared with the site that is read: it is never written into.
		else rmSync(path);
		writeFileSync(path, content);
	}
}

/** Moves all files below a folder into that of the site, where nothing has their names, and gives their addresses. */
export function moveSiteFiles(from: string, folder: string): readonly string[] {
	const addresses = readdirSync(from, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(from, join(entry.parentPath, entry.name)));
	for (const address of addresses) {
		const path = join(folder, address);
		mkdirSync(dirname(path), { recursive: true });
		// A file system that looks after careless programs writes to the disk at once what takes the name of another file.
		rmSync(path, { force: true });
		renameSync(join(from, address), path);
	}
	return addresses;
}

/** Takes files of the site away, and the folders that held nothing else. */
export function removeSiteFiles(folder: string, addresses: readonly string[]): void {
	for (const address of addresses) rmSync(join(folder, address), { force: true });
	for (let folders = new Set(addresses.map(dirname)); folders.size > 0;) {
		const emptied = [...folders].filter((name) => name !== '.' && isRemoved(join(folder, name)));
		folders = new Set(emptied.map(dirname));
	}
}

function isRemoved(folder: string): boolean {
	try {
		rmdirSync(folder);
		return true;
	} catch {
		return false;
	}
}
