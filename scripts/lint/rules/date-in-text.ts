import { dateOf } from '../../model/revision-id.ts';
import { isText } from '../../model/revision.ts';
import type { Revision, SourceText } from '../../model/revision.ts';
import { factOf } from '../../model/text-facts.ts';
import { correctedEditions } from '../../timeline/corrected-editions.ts';
import { dueCommencement } from '../../timeline/due-commencement.ts';
import { dateClaims, type DateClaim } from '../date-claim.ts';
import { type Finding, type Place, placeInBody, type Words } from '../finding.ts';
import { revisionRule } from '../revision-rule.ts';

/** A date a text gives itself is the one the site gives it. Notices speak of other texts, so theirs are let be. */
export const dateInText = revisionRule('date-in-text', 'warning', ({ standings }) => {
	const revisions = standings.map(({ revision }) => revision);
	const mended = correctedEditions(revisions);
	const texts = revisions.filter(isText);
	return texts.flatMap((revision) => {
		const edition = mended.get(revision.id) ?? revision;
		const sources = [revision.source, ...revision.translations.map(({ source }) => source)];
		return sources.flatMap((source) => contradictions(source, revision, edition));
	});
});

function contradictions(source: SourceText, revision: Revision, edition: Revision): readonly Finding[] {
	const commencement = dueCommencement(edition).toISODate();
	const postings = [revision, edition].flatMap((one) => [one.posted.at.toISODate(), dateOf(one.id)]);
	const at = (place: Place, words: Words): Finding => ({ path: source.path, ...place, ...words });
	return claimsOf(source).flatMap(({ about, date, place }) => {
		if (about === 'commencement' && date !== commencement) {
			return at(place, {
				message: `the text says it takes effect on ${date}, but it takes effect on ${commencement}`,
				advice: 'mend the date that is wrong: the one in the text, or `effective:`',
				russian: {
					message: `по тексту он вступает в силу ${date}, а на деле — ${commencement}`,
					advice: 'исправьте ту дату, которая неверна: в тексте или в `effective:`',
				},
			});
		}
		if (about === 'posting' && !postings.includes(date)) {
			return at(place, {
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

/** A claim with its place in the file. */
type PlacedClaim = DateClaim & { readonly place: Place };

function claimsOf(source: SourceText): readonly PlacedClaim[] {
	return factOf(source, 'date claims', ({ body }) =>
		dateClaims(body).map((claim) => ({ ...claim, place: placeInBody(source, claim.start) })),
	);
}
