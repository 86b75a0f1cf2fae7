/** The countries whose laws are taken for one another, for their texts are in one language. */
export type Country = 'Belarus' | 'Russia';

const names: Readonly<Record<Country, string>> = {
	Belarus: String.raw`(?:Республики Беларусь|Рэспублікі Беларусь|РБ|Беларуси|Беларусі|(?:the )?Republic of Belarus|Belarus)`,
	Russia: String.raw`(?:Российской Федерации|Расійскай Федэрацыі|РФ|России|Расіі|(?:the )?Russian Federation|Russia)`,
};

const adjectives: Readonly<Record<Country, string>> = {
	Belarus: String.raw`(?:белорусск|беларуск)\p{L}+|Belarusian`,
	Russia: String.raw`(?:российск|расійск)\p{L}+|Russian`,
};

const ofItsOwn: Readonly<Record<Country, string>> = {
	Belarus: String.raw`(?:Закон\p{L}*\s[^.;]{0,60})?№\s?\d+-З|Национальн\p{L}+ центр\p{L}* защиты персональных данных|Нацыянальн\p{L}+ цэнтр\p{L}* абароны персанальных даных`,
	Russia: String.raw`(?:ФЗ|Федеральн\p{L}+ закон\p{L}*)(?:\s[^.;,«]{0,40}?№\s?\d+(?:-ФЗ)?)?(?:\s*«[^»]{1,80}»)?|№\s?\d+-ФЗ|Роскомнадзор\p{L}*|Federal Law No\.?\s?\d+(?:-FZ)?`,
};

const law = String.raw`(?:законодательств|заканадаўств|закон|кодекс|кодэкс|прав[аоу]|прав(?:ом)|норм|суд|орган|ГК|ТК|УК|НК|ГПК|АПК|КоАП|laws?|legislation|courts?|code|authorities)`;

function citationPattern(country: Country): RegExp {
	const named = String.raw`${law}\p{L}{0,5}(?:\s\p{L}+){0,2}?\s(?:of )?${names[country]}`;
	const adjective = String.raw`(?:${adjectives[country]})\s${law}\p{L}{0,5}`;
	return new RegExp(String.raw`(?<![\p{L}])(?:${ofItsOwn[country]}|${named}|${adjective})(?!\p{L})`, 'giu');
}

const citations: Readonly<Record<Country, RegExp>> = {
	Belarus: citationPattern('Belarus'),
	Russia: citationPattern('Russia'),
};

const identities: Readonly<Record<Country, RegExp>> = {
	Belarus:
		/(?<![\p{L}\d.-])(?:[\p{L}\d-]+\.)+(?:by|бел)(?![\p{L}\d-])|(?<!\p{L})УНП(?!\p{L})|г\. ?Минск\p{L}*/iu,
	Russia:
		/(?<![\p{L}\d.-])(?:[\p{L}\d-]+\.)+(?:ru|рф|su)(?![\p{L}\d-])|(?<!\p{L})ОГРН(?:ИП)?(?!\p{L})|г\. ?(?:Москв|Санкт-Петербург)\p{L}*/iu,
};

/** The laws, courts and authorities of a country that words cite, as written, in order. */
export function citedLaw(words: string, country: Country): readonly string[] {
	return [...words.matchAll(citations[country])].map(([phrase]) => phrase);
}

/** What shows that whoever words speak of is of a country: its domain, its register, its city. */
export function identityIn(words: string, country: Country): string | undefined {
	return identities[country].exec(words)?.[0];
}
