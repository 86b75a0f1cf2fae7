/** A pair of real revisions and what a reader says became of their clauses, by the clauses' ids. */
export interface LabelledPair {
	readonly policy: string;
	readonly from: string;
	readonly to: string;
	readonly added: readonly string[];
	readonly removed: readonly string[];
	/** Clauses that stand elsewhere, old and new; what is in no list became what stands in its place, in order. */
	readonly moved: readonly (readonly [string, string])[];
}

const book = 'code-civil-steeve/livre-ier';
const thirdBook = 'code-civil-steeve/livre-iii';

/** An article's id and those of its paragraphs. */
function article(number: string, paragraphs: number): readonly string[] {
	const id = `article-${number}`;
	return [id, ...Array.from({ length: paragraphs }, (_, index) => `${id}.p${index + 1}`)];
}

/** Labelled by reading both revisions. */
export const labelledPairs: readonly LabelledPair[] = [
	{
		policy: book,
		from: '1976-12-23',
		to: '1977-12-30',
		added: [...article('342', 3), ...article('342-6', 1)],
		removed: [],
		moved: [],
	},
	{
		policy: book,
		from: '1979-01-01',
		to: '1981-05-14',
		added: [...article('99', 4), ...article('101', 1)],
		removed: [],
		moved: [],
	},
	{ policy: book, from: '1987-07-24', to: '1989-07-14', added: article('459', 5), removed: [], moved: [] },
	{
		policy: book,
		from: '1993-07-23',
		to: '1993-08-29',
		added: ['article-21-27.p3', ...article('146-1', 1), ...article('175-1', 1), ...article('175-2', 1)],
		removed: [],
		moved: [],
	},
	{
		policy: book,
		from: '1999-11-16',
		to: '1999-12-30',
		added: article('21-14-1', 2),
		removed: [],
		moved: [],
	},
	{
		policy: book,
		from: '2000-07-01',
		to: '2001-02-08',
		added: [...article('370-3', 3), ...article('370-4', 1), ...article('370-5', 1)],
		removed: [],
		moved: [],
	},
	{ policy: book, from: '2002-01-01', to: '2002-01-23', added: article('62-1', 1), removed: [], moved: [] },
	{ policy: book, from: '2004-01-03', to: '2004-08-07', added: ['article-16-4.p3'], removed: [], moved: [] },
	{
		policy: thirdBook,
		from: '1977-12-29',
		to: '1978-03-31',
		added: [...article('840', 1), ...article('1441', 7)],
		removed: [],
		moved: [],
	},
	{
		policy: thirdBook,
		from: '1985-10-15',
		to: '1986-01-01',
		added: article('1153-1', 2),
		removed: ['article-1844-7.p8'],
		moved: [],
	},
	{
		policy: 'github-site-policy/github-acceptable-use-policies',
		from: '2021-06-04',
		to: '2021-06-14',
		added: ['3.p2'],
		removed: [],
		moved: [
			['9', '3.4'],
			['9.p1', '3.4.p1'],
			...[1, 2, 3, 4, 5, 6].map((item) => [`9.i${item}`, `3.4.i${item}`] as const),
		],
	},
	{
		policy: 'github-site-policy/github-subprocessors',
		from: '2020-01-25',
		to: '2020-08-03',
		added: ['github-subprocessors.r6', 'github-subprocessors.r22'],
		removed: ['github-subprocessors.r8', 'github-subprocessors.r12'],
		moved: [],
	},
];
