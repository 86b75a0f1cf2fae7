import type { SiteSettings } from '../../model/site-settings.ts';
import { atBodyOffset, type Finding } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';
import { citedLaw, type Country, identityIn } from '../jurisdiction.ts';
import type { Prose } from '../prose.ts';
import { textRule } from '../text-rule.ts';

/**
 * A text cites the law of the country its company is of. Whose it is, the text shows, else the settings of the site; a
 * clause about people of the other country may cite that one's.
 */
export const mixedJurisdiction = textRule('mixed-jurisdiction', (text, settings) => {
	if (!namesEither.test(text.body)) return [];
	const home = homeOf(text.body) ?? homeOf(siteWords(settings));
	return home === undefined ? [] : text.prose.flatMap((prose) => foreignLaw(text, prose, home));
});

/** Quick to say of most texts that no law of either country is cited. */
const namesEither = /Беларус|РБ|-З|Росси|Расі|росси|расі|РФ|ФЗ|Роском|Belarus|Russia|Federal Law/;

interface Home {
	readonly country: Country;
	/** What shows it. */
	readonly sign: string;
}

/** The country of which alone there is a sign. */
function homeOf(words: string): Home | undefined {
	const [belarus, russia] = [identityIn(words, 'Belarus'), identityIn(words, 'Russia')];
	if (belarus !== undefined && russia === undefined) return { country: 'Belarus', sign: belarus };
	if (russia !== undefined && belarus === undefined) return { country: 'Russia', sign: russia };
	return undefined;
}

function siteWords({ organisation, url, name }: SiteSettings): string {
	return [organisation, url, name].join(' ');
}

const ofPeople =
	/(?:для|в отношении|у дачыненні да|для)\s(?:\p{L}+\s){0,2}?(?:пользовател|клиент|граждан|субъект|покупател|потребител|карыстальнік|кліент|грамадзян)\p{L}*[^.;]{0,60}(?:Росси|Расі|РФ|Беларус|РБ)/iu;

function foreignLaw({ source }: JudgedText, prose: Prose, { country, sign }: Home): readonly Finding[] {
	const foreign = country === 'Belarus' ? 'Russia' : 'Belarus';
	const phrases = citedLaw(prose.text, foreign);
	const [first] = phrases;
	if (first === undefined || ofPeople.test(prose.text)) return [];
	const of = adjectives[country];
	const other = adjectives[foreign];
	return [
		atBodyOffset(source, prose.at(prose.text.indexOf(first)), {
			message: `the company is ${of.english} (“${sign}”), and the law cited is ${other.english}: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`,
			advice: `cite the ${of.english} law, court or authority; where the other is meant, let \`lint\` in policy.yaml except the clause`,
			russian: {
				message: `компания ${of.russian} («${sign}»), а ссылка — на право ${other.genitive}: ${phrases.map(inGuillemets).join(', ')}`,
				advice: `сошлитесь на закон, суд или орган ${of.genitive}; если имеется в виду именно другой, исключите пункт в \`lint\` файла policy.yaml`,
			},
		}),
	];
}

const adjectives = {
	Belarus: { english: 'Belarusian', russian: 'белорусская', genitive: 'Республики Беларусь' },
	Russia: { english: 'Russian', russian: 'российская', genitive: 'Российской Федерации' },
} as const;

/** Quotations within have the marks of an inner one. */
function inGuillemets(words: string): string {
	return `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`;
}
