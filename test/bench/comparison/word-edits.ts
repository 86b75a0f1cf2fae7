import { chosenBlock, isProse, newWords, replacedBlock, sentencesOf, withWords } from './edit-context.ts';
import type { Edit, EditContext } from './edit-context.ts';
import { freshWord } from './source-documents.ts';
import { wordsOf } from './word-document.ts';
import type { Block, Word, WordDocument } from './word-document.ts';

/** An edit of the words of one prose clause. */
function inProse(
	fewest: number,
	edit: (words: readonly Word[], context: EditContext) => readonly Word[],
): Edit {
	return (document, context) => {
		const index = chosenBlock(document, context, (block) => isProse(block, fewest));
		if (index === undefined) return undefined;
		const block = document[index]!;
		return replacedBlock(document, index, withWords(block, edit(wordsOf(block), context)));
	};
}

/** New words in the middle of a clause. */
export const insertWords = inProse(6, (words, context) => {
	const added = newWords(context, 1 + context.random.below(6));
	return words.toSpliced(1 + context.random.below(words.length - 1), 0, ...added);
});

/** Words taken out of the middle of a clause. */
export const deleteWords = inProse(10, (words, { random }) => {
	const count = 1 + random.below(5);
	return words.toSpliced(1 + random.below(words.length - count - 1), count);
});

/** Some words replaced by others in a row. */
export const replaceWords = inProse(10, (words, context) => {
	const count = 1 + context.random.below(5);
	const start = context.random.below(words.length - count);
	return words.toSpliced(start, count, ...newWords(context, 1 + context.random.below(5)));
});

/** Single words replaced here and there. */
export const scatterWords = inProse(15, (words, context) => scattered(words, 0.15, context));

/** The words with a share of them replaced one by one. */
export function scattered(words: readonly Word[], share: number, context: EditContext): readonly Word[] {
	return words.map((word) => (context.random.fraction() < share ? (newWords(context, 1)[0] ?? word) : word));
}

/** A third of a clause replaced in two or three places. */
export const rewriteThird = inProse(24, (words, context) => {
	const count = Math.round(words.length / 9);
	let result = words;
	for (let part = 0; part < 3; part++) {
		const start = context.random.below(result.length - count);
		result = result.toSpliced(start, count, ...newWords(context, count));
	}
	return result;
});

/** A whole clause in other words, under its number. */
export const rewriteClause = inProse(8, (words, context) => newWords(context, words.length));

/** A negation. */
export const addNot: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => isProse(block, 6));
	if (index === undefined) return undefined;
	const words = wordsOf(document[index]!);
	const isRussian = words.some((word) => /\p{Script=Cyrillic}/u.test(word.text));
	const place = 1 + context.random.below(words.length - 2);
	return replacedBlock(
		document,
		index,
		withWords(document[index]!, words.toSpliced(place, 0, freshWord(isRussian ? 'не' : 'not'))),
	);
};

/** Another figure in place of one. */
export const changeNumber: Edit = (document, context) => {
	const isFigure = (word: Word): boolean => /\d/.test(word.text);
	const index = chosenBlock(document, context, (block) => isProse(block, 4) && wordsOf(block).some(isFigure));
	if (index === undefined) return undefined;
	const words = wordsOf(document[index]!);
	const place = context.random.pick(words.flatMap((word, at) => (isFigure(word) ? [at] : [])));
	const text = words[place]!.text.replace(/\d+/, (digits) =>
		String(Number(digits) + 1 + context.random.below(9)),
	);
	return replacedBlock(
		document,
		index,
		withWords(document[index]!, words.toSpliced(place, 1, freshWord(text))),
	);
};

/** Two neighbouring sentences in the other order. */
export const swapSentences: Edit = (document, context) => {
	const index = chosenBlock(
		document,
		context,
		(block) => isProse(block, 12) && sentencesOf(block).filter((words) => words.length >= 4).length >= 2,
	);
	if (index === undefined) return undefined;
	const sentences = sentencesOf(document[index]!);
	const place = context.random.below(sentences.length - 1);
	const swapped = sentences.toSpliced(place, 2, sentences[place + 1]!, sentences[place]!);
	return replacedBlock(document, index, withWords(document[index]!, swapped.flat()));
};

/** One more sentence in a clause. */
export const insertSentence: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => isProse(block, 8));
	if (index === undefined) return undefined;
	const words = newWords(context, 6 + context.random.below(10));
	const last = freshWord(`${words.at(-1)!.text.replace(/[^\p{L}\p{N}]+$/u, '')}.`);
	const sentences = sentencesOf(document[index]!);
	const place = context.random.below(sentences.length + 1);
	const edited = sentences.toSpliced(place, 0, [...words.slice(0, -1), last]);
	return replacedBlock(document, index, withWords(document[index]!, edited.flat()));
};

/** One sentence less. */
export const deleteSentence: Edit = (document, context) => {
	const index = chosenBlock(
		document,
		context,
		(block) => isProse(block, 12) && sentencesOf(block).length >= 2,
	);
	if (index === undefined) return undefined;
	const sentences = sentencesOf(document[index]!);
	const edited = sentences.toSpliced(context.random.below(sentences.length), 1);
	return replacedBlock(document, index, withWords(document[index]!, edited.flat()));
};

/** A link that leads elsewhere, and a heading in other words. */
export const changeLink: Edit = (document, context) => {
	const index = chosenBlock(
		document,
		context,
		(block) => isProse(block, 4) && wordsOf(block).some((word) => word.href),
	);
	if (index === undefined) return undefined;
	const words = wordsOf(document[index]!).map((word) =>
		word.href === undefined ? word : { ...word, href: `${word.href}-${context.random.below(900)}` },
	);
	return replacedBlock(document, index, withWords(document[index]!, words));
};

/** A heading in other words. */
export const renameHeading: Edit = (document, context) => {
	const index = chosenBlock(document, context, (block) => block.kind === 'heading');
	if (index === undefined) return undefined;
	return replacedBlock(
		document,
		index,
		withWords(document[index]!, newWords(context, 2 + context.random.below(3))),
	);
};

/** Other quotes and dashes, the same words. */
export const changeTypography: Edit = (document, context) => {
	const restyled = (text: string): string =>
		text
			.replace(/[«“"](?=\p{L})/gu, '„')
			.replace(/(?<=\p{L})[»”"]/gu, '“')
			.replace(/^[–—-]$/, '―');
	const changes = (block: Block): boolean => wordsOf(block).some((word) => restyled(word.text) !== word.text);
	const index = chosenBlock(document, context, (block) => isProse(block, 4) && changes(block));
	if (index === undefined) return undefined;
	const words = wordsOf(document[index]!).map((word) => ({ ...word, text: restyled(word.text) }));
	return replacedBlock(document, index, withWords(document[index]!, words));
};

/** A term that is another one from now on, everywhere. */
export const renameTerm: Edit = (document, context) => {
	const counts = new Map<string, number>();
	for (const block of document) {
		for (const { text } of wordsOf(block))
			if (/^\p{Lu}\p{Ll}{4,}$/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	const terms = [...counts].filter(([, count]) => count >= 3 && count <= 40).map(([text]) => text);
	if (terms.length === 0) return undefined;
	const term = context.random.pick(terms);
	return document.map((block): Block => {
		if (context.touched.has(block.id) || !wordsOf(block).some((word) => word.text === term)) return block;
		const cells = block.cells.map((cell) =>
			cell.map((word) => (word.text === term ? freshWord('Контрагент') : word)),
		);
		return { ...block, cells };
	});
};

/** Other line ends inside a clause. */
export const reflow: Edit = (document, context): WordDocument | undefined => {
	const index = chosenBlock(document, context, (block) => isProse(block, 12));
	if (index === undefined) return undefined;
	return replacedBlock(document, index, { ...document[index]!, wrap: 5 + context.random.below(6) });
};
