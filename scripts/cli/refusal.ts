/** What an error code says of a place, and what to do then. */
const reasons: Readonly<Record<string, string>> = {
	EACCES: 'may not be read or written by this user: give it the right to, or name another place',
	EPERM: 'may not be read or written by this user: give it the right to, or name another place',
	EROFS: 'lies on a disk that may only be read: name another place',
	ENOSPC: 'has no room left on its disk: make room, and call the command again',
	EDQUOT: 'has no room left for this user: make room, and call the command again',
	// Not to be removed: it may be a text that was published.
	EEXIST: 'is there already: name another place',
	ENOENT: 'is not there, or lies in a folder that is not: name a place that is',
	// Node says so of a folder on a disk that may only be read as well.
	'ENOENT mkdir': 'cannot be made here: name a place in a folder that is there and may be written to',
	ENOTDIR: 'lies in what is no folder: name another place',
	EISDIR: 'is a folder: name a file',
	ENAMETOOLONG: 'has a longer name than the system allows: give it a shorter one',
};

/** True of what the system refused to do, as to write into a folder that is another user's. */
export function isSystemRefusal(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error;
}

/** What the system refused where something of ours could not be done for it, or that itself. */
export function refusalBehind(error: unknown): NodeJS.ErrnoException | undefined {
	return [error, (error as Error).cause].find(isSystemRefusal);
}

/** What the system refused to do, as one line: the place, what is wrong with it and what to do, and the system's own words. */
export function refusalWords({
	code = '',
	syscall = '',
	path,
	dest,
	message,
}: NodeJS.ErrnoException & Moved): string {
	const reason = reasons[`${code} ${syscall}`] ?? reasons[code];
	// Of a file that is open the system does not say which it is.
	const place = dest ?? path ?? 'what was to be written';
	return reason === undefined ? message : `${place} ${reason} (${message})`;
}

/** Where something was to be moved or linked to. */
interface Moved {
	readonly dest?: string;
}
