import { atKey, warnings } from './finding.ts';
import type { Rule } from './rule.ts';

const id = 'missing-summary';

/** An edition after the first says what it changes. */
export const missingSummary: Rule = {
	id,
	find: ({ standings }) => {
		const editions = standings.map(({ revision }) => revision).filter(({ kind }) => kind === 'edition');
		return warnings(
			id,
			editions
				.slice(1)
				.filter(({ summary }) => summary === undefined || summary.trim() === '')
				.map(({ source }) =>
					atKey(source, 'summary', {
						message: 'the edition does not say what it changes',
						advice:
							'add `summary:` with what changes and why; it is shown beside the text and is no part of it',
						russian: {
							message: 'в редакции не сказано, что она меняет',
							advice:
								'добавьте `summary:` — что меняется и почему; оно показывается рядом с текстом и в него не входит',
						},
					}),
				),
		);
	},
};
