import { createHash } from 'node:crypto';
import { isoMoment } from '../model/moment.ts';
import type { PolicyView } from '../site/policy-view.ts';
import type { Site } from '../site/site.ts';
import type { PageEngine } from '../store/engine-digest.ts';
import type { LayoutDigests } from '../store/layout-digests.ts';

/** What the settled pages of a policy are made from. */
export interface PackInputs {
	/** A digest of everything but the layouts. 64 hexadecimal digits. */
	readonly all: string;
	/** The part of it that is no policy's own, as JSON. */
	readonly shared: string;
	/** The digest of the code, which is in it too. */
	readonly code: string;
	readonly layouts: LayoutDigests;
}

/**
 * Everything the settled pages of a policy are made from: its revisions with the digests of their files, where they stand
 * at the last change, what the pages take from the site, and the code and layouts that make them.
 */
export function packInputs(site: Site, view: PolicyView, { code, layouts }: PageEngine): PackInputs {
	const { policy, lastChange, draft } = view;
	const { settings, isPreview, hasSearch, typeset, publicationLog, problems } = site;
	const shared = JSON.stringify({
		code,
		settings,
		isPreview,
		hasSearch,
		hasPapers: typeset !== undefined,
		hasLog: publicationLog !== '',
		problems: isPreview ? problems : [],
	});
	const own = {
		policy: { ...policy, draft },
		lastChange: isoMoment(lastChange === undefined || draft !== undefined ? site.now : lastChange),
	};
	return { all: digestOf(shared, JSON.stringify(own, inputOf)), shared, code, layouts };
}

/** One digest of it all, which names a pack. 64 hexadecimal digits. */
export function policyKey({ all, layouts }: PackInputs): string {
	return digestOf(all, JSON.stringify(layouts));
}

function digestOf(...texts: readonly string[]): string {
	const hash = createHash('sha256');
	for (const text of texts) hash.update(`${text}\n`);
	return hash.digest('hex');
}

/** A text counts by the digest of its file. */
function inputOf(name: string, value: unknown): unknown {
	if (name !== 'source' || typeof value !== 'object' || value === null) return value;
	const { path, sha256 } = value as { readonly path: string; readonly sha256: string };
	return { path, sha256 };
}
