import type { CommencementRule, Revision } from '../model/revision.ts';

/** Where a promise about the next revision stands: the clause, and the text in force that makes it. */
export function promiseSource(inForce: Revision, { clause }: CommencementRule): string {
	const source = clause === undefined ? 'the commencement rule' : `clause ${clause}`;
	return `${source} of ${inForce.id}, which is in force at the posting,`;
}

/** The same in Russian. */
export function russianPromiseSource(inForce: Revision, { clause }: CommencementRule): string {
	const source = clause === undefined ? 'правило о вступлении в силу' : `пункт ${clause}`;
	return `${source} редакции ${inForce.id}, которая действует при размещении,`;
}
