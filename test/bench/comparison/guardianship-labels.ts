import type { LabelledPair } from './hand-labels.ts';

type Pairs = readonly (readonly [string, string])[];

/** Paragraphs as `article.paragraph`, old and new, that say the same in recognizably the same words. */
const same = `
	60.1 60.1  249.1 249.1  249-2.1 249-2.1  249-4.1 249-4.1  431.1 431.1
	395.1 388-3.1  397.1 403.1  398.1 403.2  401.1 403.4  404.1 404.1
	416.1 402.1  416.2 402.2  416.3 402.3  416.4 402.4  417.1 405.2  417.2 405.3
	418.1 407.1  449.1 401.1  450.1 408.1
	420.1 409.1  420.2 410.1  420.3 410.3  423.1 409.2  424.1 410.4  425.1 409.3
	427.1 394.1  433.1 411.1  442.1 395.1  442.2 395.2  488.1 414.1  489.1 414-1.1
	454.2 500.2  454.3 500.3  455.1 501.1  456.3 504.3  457.1 505.1
	461.1 507-1.1  461.2 507-1.2  462.1 507-2.1
	466.1 507.1  466.3 507.3  466.4 507.4  467.1 506.1  468.1 502.2
	494.1 429.1  494.2 429.2  501.1 473.2  504.3 476.4  508.1 440.1
	510.1 467.1  510.2 469.3  511.1 471.1  512.1 472.1  513.1 470.1  513.2 470.2
	515-5-3.2 515-5-3.2  515-7.10 515-7.10  515-6.2 515-6.3  515-6.3 515-6.4
`;

/** The same of what says much the same in other words, or of which but a part came over. */
const alike = `
	395.2 388-3.2  395.2 388-3.3  395.3 388-3.3  417.1 405.1  406.2 396.2  419.1 407.2
	464.1 408.2  464.3 408.2  450.2 408.3  423.1 454.2  425.1 454.7  420.3 454.4
	442.3 395.3  443.2 395.5  443.4 395.4  444.1 396.1  447.1 397.1  437.1 397.1  437.1 397.2
	448.1 397.3  448.3 397.4  473.2 412.2  475.1 413.1  489.2 414-2.1  489.2 414-2.6
	450.3 508.1  451.2 503.1  451.3 503.3  454.1 500.1  455.2 501.2  458.1 501.2  455.3 499.2
	456.1 504.1  456.4 496.3  457.2 505.3  459.2 505.3  459.3 505.3  460.1 505.2
	464.1 504.2  464.1 475.2  464.3 475.2  466.2 507.1  466.2 507.2  468.2 505.4
	470.1 510.1  470.2 511.2  471.1 514.1  471.1 514.2  490.1 425.1  491.1 433.1  492.1 440.3
	496.1 449.1  498.1 428.1  502.1 465.1  503.1 464.1  504.1 476.2  504.1 476.3  504.2 476.2
	505.1 476.1  506.1 460.2  510.1 468.2  514.1 460.1
`;

/** Articles given another number, word for word or nearly so: old number, new number, paragraphs. */
const renumbered: readonly (readonly [string, string, number])[] = [
	['476', '413-1', 1],
	['477', '413-2', 3],
	['478', '413-3', 1],
	['479', '413-4', 1],
	['480', '413-5', 1],
	['481', '413-6', 2],
	['482', '413-7', 2],
	['487', '413-8', 1],
];

/** Articles all of whose paragraphs are above under one other number: whether heading or words moved is a matter of taste. */
const wholeArticles = `
	395 388-3  397 403  398 403  401 403  416 402  417 405  419 407  423 409  425 409  424 410  427 394
	433 411  442 395  444 396  448 397  449 401  454 500  457 505  460 505  461 507-1  462 507-2  466 507
	467 506  475 413  489 414-2  491 433  492 440  494 429  498 428  501 473  502 465  503 464  504 476
	505 476  506 460  508 440  511 471  513 470  514 460  488 414  489 414-1
`;

function names(list: string): Pairs {
	const words = list.trim().split(/\s+/);
	const name = (word: string): string => `article-${word.replace('.', '.p')}`;
	return words.flatMap((word, index) => (index % 2 === 0 ? [[name(word), name(words[index + 1]!)]] : []));
}

function articleNames([from, to, paragraphs]: readonly [string, string, number]): Pairs {
	const name = (article: string, paragraph: number): string =>
		`article-${article}${paragraph === 0 ? '' : `.p${paragraph}`}`;
	return Array.from({ length: paragraphs + 1 }, (_, index) => [name(from, index), name(to, index)]);
}

/** Under a number that was kept, whether a paragraph was replaced or one went and another came is nobody's to say. */
function underOneNumber(first: number, last: number): Pairs {
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const beginning = `article-${first + index}.*`;
		return [beginning, beginning];
	});
}

const headings = names(wholeArticles).flatMap(([old, fresh]): Pairs => [
	[old, fresh],
	[old, old],
	[fresh, fresh],
]);

/**
 * The law on guardianship rewritten in one day: 118 articles in other words under the numbers of others, 28 new ones.
 * Labelled from the two texts alone.
 */
export const guardianshipRewritten: LabelledPair = {
	policy: 'code-civil-steeve/livre-ier',
	from: '2008-12-21',
	to: '2009-01-01',
	added: [],
	removed: [],
	moved: [...names(same), ...renumbered.flatMap(articleNames)],
	together: [[['article-515-6.p1'], ['article-515-6.p1', 'article-515-6.p2']]],
	isRewritten: true,
	open: [...names(alike), ...headings, ...underOneNumber(393, 514)],
};
