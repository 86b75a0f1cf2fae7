import { atKey } from '../finding.ts';
import { revisionRule } from '../revision-rule.ts';

/** An edition after the first says what it changes. */
export const missingSummary = revisionRule('missing-summary', 'warning', ({ standings }) => {
	const editions = standings.map(({ revision }) => revision).filter(({ kind }) => kind === 'edition');
	return editions
		.slice(1)
		.filter(({ summary }) => summary === undefined || summary.trim() === '')
		.map(({ source }) =>
			atKey(source, 'summary', {
				message: 'the edition does not say what it changes',
				advice: 'add `summary:` with what changes and why; it is shown beside the text and is no part of it',
				russian: {
					message: 'в редакции не сказано, что она меняет',
					advice:
						'добавьте `summary:` — что меняется и почему; оно показывается рядом с текстом и в него не входит',
				},
			}),
		);
});
