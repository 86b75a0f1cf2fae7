import { dateOf } from '../model/revision-id.ts';
import type { Revision, SourceText } from '../model/revision.ts';
import { correctedEditions } from '../timeline/corrected-editions.ts';
import { dueCommencement } from '../timeline/due-commencement.ts';
import { dateClaims, type DateClaim } from './date-claim.ts';
import { atBodyOffset, type Finding, warnings } from './finding.ts';
import type { Rule } from './rule.ts';

const id = 'date-in-text';

/** A date a text gives itself is the one the site gives it. Notices speak of other texts, so theirs are let be. */
export const dateInText: Rule = {
	id,
	find: ({ standings }) => {
		const revisions = standings.map(({ revision }) => revision);
		const mended = correctedEditions(revisions);
		const texts = revisions.filter(({ kind }) => kind === 'edition' || kind === 'correction');
		return warnings(
			id,
			texts.flatMap((revision) => {
				const edition = mended.get(revision.id) ?? revision;
				const sources = [revision.source, ...revision.translations.map(({ source }) => source)];
				return sources.flatMap((source) => contradictions(source, revision, edition));
			}),
		);
	},
};

function contradictions(source: SourceText, revision: Revision, edition: Revision): readonly Finding[] {
	const commencement = dueCommencement(edition).toISODate();
	const postings = [revision, edition].flatMap((one) => [one.posted.at.toISODate(), dateOf(one.id)]);
	return claimsOf(source).flatMap(({ about, date, start }) => {
		if (about === 'commencement' && date !== commencement) {
			return atBodyOffset(source, start, {
				message: `the text says it takes effect on ${date}, but it takes effect on ${commencement}`,
				advice: 'mend the date that is wrong: the one in the text, or `effective:`',
				russian: {
					message: `по тексту он вступает в силу ${date}, а на деле — ${commencement}`,
					advice: 'исправьте ту дату, которая неверна: в тексте или в `effective:`',
				},
			});
		}
		if (about === 'posting' && !postings.includes(date)) {
			return atBodyOffset(source, start, {
				message: `the text says it is of ${date}, but it is posted on ${revision.posted.at.toISODate()}`,
				advice: 'take the date out of the text: the page shows the true one beside it',
				russian: {
					message: `по тексту он от ${date}, а размещается ${revision.posted.at.toISODate()}`,
					advice: 'уберите дату из текста: страница показывает верную рядом с ним',
				},
			});
		}
		return [];
	});
}

const known = new WeakMap<SourceText, readonly DateClaim[]>();

/** A text says what it says, however often its policy is judged: with its draft and without, and in a preview at each save. */
function claimsOf(source: SourceText): readonly DateClaim[] {
	const claims = known.get(source) ?? dateClaims(source.body);
	known.set(source, claims);
	return claims;
}
