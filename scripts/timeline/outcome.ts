import type { Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';

/**
 * What became of a revision, as far as is known:
 * - `open`: nothing ends its period;
 * - `superseded`, `corrected`, `repealed`: its period ends where that of `by` begins;
 * - `withdrawn`: a notice took it back, at the moment of the notice's posting;
 * - `never-in-force`: it lost its turn before it came, at a moment: another edition withdrew it or was given the same
 *   commencement, or a correction stood in for it; `by` is absent where a correction mends nothing it could;
 * - `notice`: a withdrawal, which does all it does by being posted.
 */
export type Outcome =
	| { readonly type: 'open' }
	| { readonly type: 'superseded' | 'corrected' | 'repealed'; readonly by: Revision }
	| { readonly type: 'withdrawn'; readonly by: Revision; readonly at: Moment }
	| { readonly type: 'never-in-force'; readonly by: Revision | undefined; readonly at: Moment }
	| { readonly type: 'notice' };
