import { createHash } from 'node:crypto';
import { isoMoment } from '../model/moment.ts';
import type { PolicyView } from '../site/policy-view.ts';
import type { Site } from '../site/site.ts';

/**
 * A digest of everything the settled pages of a policy are made from: its revisions with the digests of their files, where
 * they stand at the last change, what the pages take from the site, and the code that makes them. 64 hexadecimal digits.
 */
export function policyKey(site: Site, view: PolicyView, engine: string): string {
	const { policy, lastChange, draft } = view;
	const inputs = {
		...sharedInputs(site, engine),
		policy: { ...policy, draft },
		lastChange: isoMoment(lastChange === undefined || draft !== undefined ? site.now : lastChange),
	};
	return createHash('sha256').update(JSON.stringify(inputs, inputOf)).digest('hex');
}

/** What all pages of all policies are made from, as JSON. */
export function sharedKey(site: Site, engine: string): string {
	return JSON.stringify(sharedInputs(site, engine));
}

function sharedInputs(site: Site, engine: string) {
	const { settings, isPreview, hasSearch, typeset, publicationLog, problems } = site;
	return {
		engine,
		settings,
		isPreview,
		hasSearch,
		hasPapers: typeset !== undefined,
		hasLog: publicationLog !== '',
		problems: isPreview ? problems : [],
	};
}

/** A text counts by the digest of its file. */
function inputOf(name: string, value: unknown): unknown {
	if (name !== 'source' || typeof value !== 'object' || value === null) return value;
	const { path, sha256 } = value as { readonly path: string; readonly sha256: string };
	return { path, sha256 };
}
