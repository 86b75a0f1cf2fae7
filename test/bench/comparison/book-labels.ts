import { guardianshipRewritten } from './guardianship-labels.ts';
import type { LabelledPair } from './hand-labels.ts';

const book = 'code-civil-steeve/livre-ier';
const secondBook = 'code-civil-steeve/livre-ii';
const fourthBook = 'code-civil-steeve/livre-iv';
const fifthBook = 'code-civil-steeve/livre-v';
const thirdBook = 'code-civil-steeve/livre-iii';

/** An article's id and those of its paragraphs. */
function article(number: string, paragraphs: number): readonly string[] {
	const id = `article-${number}`;
	return [id, ...Array.from({ length: paragraphs }, (_, index) => `${id}.p${index + 1}`)];
}

/** Pairs of a code's books, labelled by reading both revisions, line by line where they differ. */
export const bookLabels: readonly LabelledPair[] = [
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
		policy: fifthBook,
		from: '2006-07-25',
		to: '2007-01-01',
		added: [],
		removed: [],
		moved: [],
		together: [
			[['article-2499.p1', 'article-2499.p2'], ['article-2499.p1']],
			[['article-2505.p1', 'article-2505.p2'], ['article-2505.p1']],
			[['article-2505.p3', 'article-2505.p4'], ['article-2505.p2']],
		],
	},
	{ policy: fifthBook, from: '2011-03-31', to: '2011-04-01', added: [], removed: [], moved: [] },
	{ policy: fifthBook, from: '2012-10-01', to: '2013-01-01', added: [], removed: [], moved: [] },
	{
		policy: 'code-civil-steeve/titre-preliminaire',
		from: '2004-06-01',
		to: '2013-05-19',
		added: article('6-1', 1),
		removed: [],
		moved: [],
	},
	{
		policy: fourthBook,
		from: '2008-08-06',
		to: '2009-01-01',
		added: [],
		removed: ['article-2409.p3'],
		moved: [],
	},
	{
		policy: fourthBook,
		from: '2009-03-28',
		to: '2009-05-14',
		added: ['article-2372-1.p2', 'article-2488-1.p2'],
		removed: [],
		moved: [],
	},
	{
		policy: fourthBook,
		from: '2013-01-01',
		to: '2014-03-27',
		added: ['article-2374.p6', 'article-2374.p7'],
		removed: [],
		moved: [],
	},
	{ policy: secondBook, from: '1971-07-08', to: '1985-07-01', added: [], removed: [], moved: [] },
	{
		policy: secondBook,
		from: '2014-08-06',
		to: '2015-02-18',
		added: article('515-14', 1),
		removed: ['article-524.p3', 'article-524.p6', 'article-524.p7', 'article-524.p9'],
		moved: [],
		together: [[['article-524.p1'], ['article-524.p1', 'article-524.p2']]],
	},
	{ policy: book, from: '1994-07-30', to: '1995-05-09', added: [], removed: [], moved: [] },
	{
		policy: book,
		from: '2006-07-25',
		to: '2006-11-15',
		added: [],
		removed: ['article-47.p2', 'article-47.p3', 'article-47.p4', 'article-47.p5'],
		moved: [],
	},
	guardianshipRewritten,
	{ policy: thirdBook, from: '1985-07-13', to: '1985-10-15', added: [], removed: [], moved: [] },
	{
		policy: thirdBook,
		from: '2005-02-18',
		to: '2005-05-07',
		added: [],
		removed: ['article-1394.p4', 'article-1397-3.p4'],
		moved: [],
	},
];
