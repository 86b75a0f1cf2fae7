/** The genitive of the nouns that legal documents are called by. */
const nouns: Readonly<Record<'ru' | 'be', Readonly<Record<string, string>>>> = {
	ru: {
		договор: 'договора',
		закон: 'закона',
		инструкция: 'инструкции',
		кодекс: 'кодекса',
		лицензия: 'лицензии',
		меморандум: 'меморандума',
		оферта: 'оферты',
		памятка: 'памятки',
		политика: 'политики',
		положение: 'положения',
		порядок: 'порядка',
		правила: 'правил',
		приложение: 'приложения',
		регламент: 'регламента',
		соглашение: 'соглашения',
		согласие: 'согласия',
		стандарт: 'стандарта',
		уведомление: 'уведомления',
		условия: 'условий',
		устав: 'устава',
	},
	be: {
		аферта: 'аферты',
		дагавор: 'дагавора',
		закон: 'закона',
		згода: 'згоды',
		інструкцыя: 'інструкцыі',
		кодэкс: 'кодэкса',
		ліцэнзія: 'ліцэнзіі',
		пагадненне: 'пагаднення',
		палажэнне: 'палажэння',
		палітыка: 'палітыкі',
		парадак: 'парадку',
		паведамленне: 'паведамлення',
		правілы: 'правілаў',
		рэгламент: 'рэгламенту',
		статут: 'статута',
		умовы: 'умоў',
	},
};

const adjectives: Readonly<Record<'ru' | 'be', readonly (readonly [ending: RegExp, genitive: string])[]>> = {
	ru: [
		[/ая$/u, 'ой'],
		[/яя$/u, 'ей'],
		[/ое$/u, 'ого'],
		[/ее$/u, 'его'],
		[/(?<=[гкхжчшщ])ий$/u, 'ого'],
		[/ий$/u, 'его'],
		[/[ыо]й$/u, 'ого'],
		[/ые$/u, 'ых'],
		[/ие$/u, 'их'],
	],
	be: [
		[/ая$/u, 'ай'],
		[/яя$/u, 'яй'],
		[/[ыі]$/u, 'ага'],
		[/ае$/u, 'ага'],
		[/яе$/u, 'яга'],
		[/ыя$/u, 'ых'],
		[/ія$/u, 'іх'],
	],
};

/**
 * A title in the genitive, as a citation puts it: `Политика конфиденциальности` becomes `Политики конфиденциальности`.
 * Its first noun and the adjectives before it are declined; undefined where that noun is not one we know.
 */
export function genitiveTitle(title: string, language: 'ru' | 'be'): string | undefined {
	const words = title.split(' ');
	const noun = words.findIndex((word) => word.toLowerCase() in nouns[language]);
	if (noun === -1) return undefined;
	const declined = words.slice(0, noun).map((word) => genitiveAdjective(word, language));
	if (declined.includes(undefined)) return undefined;
	const genitive = nouns[language][words[noun]!.toLowerCase()]!;
	return [...declined, inCaseOf(words[noun]!, genitive), ...words.slice(noun + 1)].join(' ');
}

function genitiveAdjective(word: string, language: 'ru' | 'be'): string | undefined {
	const found = adjectives[language].find(([ending]) => ending.test(word));
	return found && word.replace(...found);
}

/** The word with a capital where the model has one. */
function inCaseOf(model: string, word: string): string {
	if (model === model.toUpperCase()) return word.toUpperCase();
	const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase();
	return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
