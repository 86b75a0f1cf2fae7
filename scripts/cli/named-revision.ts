import type { Catalogue } from '../model/catalogue.ts';
import { parseMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import type { Revision } from '../model/revision.ts';
import { suggestion } from '../source/spelling.ts';
import { inForceAt } from '../timeline/point-in-time.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { WrongUsage } from './command.ts';

/** True of the name of a draft or a revision that is there, which means the same whatever else could not be read. */
export function isByName(catalogue: Catalogue, name: string): boolean {
	const { slug, which } = parts(name);
	const policy = catalogue.policies.find((candidate) => candidate.slug === slug);
	if (which === 'draft') return policy?.draft !== undefined;
	return policy?.revisions.some(({ id }) => id === which) === true;
}

/**
 * The revision a name means: `policy@draft`, `policy@revision`, or `policy@moment` for what was in force then, as known
 * now. Where a date is both a revision and a moment, the revision is meant. Throws a `WrongUsage` where there is none.
 */
export function namedRevision(catalogue: Catalogue, name: string, now: Moment): Revision {
	const { slug, which } = parts(name);
	const policy = policyNamed(catalogue, slug);
	if (which === 'draft') return found(policy.draft, `${policy.slug} has no draft`);
	const revision = policy.revisions.find((candidate) => candidate.id === which);
	if (revision !== undefined) return revision;
	const moment = parseMoment(which, catalogue.settings.zone);
	if (moment === undefined)
		throw new WrongUsage(`${policy.slug} has no revision ${which}, and that is no moment`);
	const inForce = inForceAt(timelineOf(policy.revisions, now), moment);
	return found(inForce, `nothing of ${policy.slug} was in force at ${which}`);
}

/** The policy of that slug. Throws a `WrongUsage` with the nearest one where there is none. */
export function policyNamed({ policies }: Catalogue, slug: string): Policy {
	const slugs = policies.map((policy) => policy.slug);
	return found(
		policies.find((policy) => policy.slug === slug),
		`there is no policy ${slug}${suggestion(slug, slugs)}`,
	);
}

function parts(name: string): { readonly slug: string; readonly which: string } {
	const at = name.lastIndexOf('@');
	return { slug: name.slice(0, at), which: name.slice(at + 1) };
}

function found<T>(value: T | undefined, otherwise: string): T {
	if (value === undefined) throw new WrongUsage(otherwise);
	return value;
}
