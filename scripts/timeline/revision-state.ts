/** What a revision is at a moment; `notice` is a withdrawal or a repeal itself. Always derived, never stored. */
export type RevisionState =
	'upcoming' | 'in-force' | 'superseded' | 'withdrawn' | 'never-in-force' | 'repealed' | 'notice';
