import { fileURLToPath } from 'node:url';
import { WrongUsage } from './command.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));

/** Throws a `WrongUsage` where the program lies in a place Eleventy cannot read its own configuration in. */
export function assertProgramPlace(place = home): void {
	if (!/[#%?]/.test(place)) return;
	throw new WrongUsage(
		`the program lies in ${place}: Eleventy reads nothing below a folder with #, % or ? in its name; move the program`,
	);
}
