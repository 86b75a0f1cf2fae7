/** A policy's slug: its folder below `policies/`, `/` between the parts (`terms/business`). */
export type PolicySlug = string & { readonly __policy: true };

/** Why a path is no slug, and the part of it that is to blame. */
export interface SlugFault {
	readonly type: 'decomposed' | 'characters' | 'reserved' | 'device' | 'date';
	readonly part: string;
}

const sound = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u;

/** Address parts that mean something of their own below a policy or the site. */
const reserved = new Set([
	'archive',
	'clauses',
	'compare',
	'moment',
	'verify',
	'search',
	'embed',
	'draft',
	'assets',
]);

/** What Windows takes for a device, whatever the case. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** The slug a path names; undefined where a part of it cannot be an address of a policy, or a folder on every computer. */
export function parsePolicySlug(path: string): PolicySlug | undefined {
	return slugFault(path) === undefined ? (path as PolicySlug) : undefined;
}

/** What keeps a path from being a slug; undefined where nothing does. */
export function slugFault(path: string): SlugFault | undefined {
	for (const part of path.split('/')) {
		const type = partFault(part);
		if (type !== undefined) return { type, part };
	}
	return undefined;
}

/** A name as a disk or a server that does not tell case and compatible characters apart has it. */
export function foldedName(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}

function partFault(part: string): SlugFault['type'] | undefined {
	const folded = foldedName(part);
	if (part !== part.normalize('NFC')) return 'decomposed';
	if (!sound.test(part) || !sound.test(folded)) return 'characters';
	if (reserved.has(folded)) return 'reserved';
	if (device.test(folded)) return 'device';
	return /^\d{4}-\d{2}-\d{2}$/.test(folded) ? 'date' : undefined;
}
