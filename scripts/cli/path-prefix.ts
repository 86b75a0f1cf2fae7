import { WrongUsage } from './command.ts';

/** A path prefix with a slash at both ends. Throws a `WrongUsage` for what is no path. */
export function parsePathPrefix(text: string): string {
	const prefix = `/${text}/`.replace(/\/+/g, '/');
	if (!/^[/\w.~%-]+$/.test(prefix) || prefix.includes('..')) {
		throw new WrongUsage(`--path-prefix is a path like /legal/, not ${text}`);
	}
	return prefix;
}
