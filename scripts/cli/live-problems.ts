import { continuationProblems } from '../log/continuation.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Problem } from '../model/problem.ts';
import { logFile } from '../model/publication.ts';
import { readLiveLog } from '../store/live-log.ts';

/**
 * Why the log is no continuation of the one the public site at an address serves; none where no address is given. A site
 * that serves no log yet has nothing to continue, which is odd only once there is something on record.
 */
export async function liveProblems(
	address: unknown,
	catalogue: Pick<Catalogue, 'publicationLog'>,
): Promise<readonly Problem[]> {
	if (typeof address !== 'string') return [];
	const live = await readLiveLog(address);
	switch (live.type) {
		case 'absent':
			return catalogue.publicationLog === '' ? [] : [absent(live.address)];
		case 'log':
			return continuationProblems(catalogue.publicationLog, { whose: 'live', text: live.text });
		case 'unreachable':
			return [unreachable(live.reason)];
	}
}

const place = { path: logFile, line: 1, column: 1 } as const;

function absent(address: string): Problem {
	return {
		...place,
		severity: 'warning',
		message: `the public site has no log at ${address}, so this one was compared with nothing`,
		advice: 'if the site was built with this log before, check the address',
		rule: 'live-absent',
	};
}

function unreachable(reason: string): Problem {
	return {
		...place,
		severity: 'error',
		message: `the log the public site serves cannot be read (${reason})`,
		advice: 'check the address and the connection, and run the command again',
		rule: 'live-unreachable',
	};
}
