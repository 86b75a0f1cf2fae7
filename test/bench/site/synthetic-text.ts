import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SeededRandom } from '../comparison/seeded-random.ts';

/** A text as it is amended: its numbers come when it is written out, so that an edit renumbers what follows it. */
export interface SyntheticText {
	readonly title: string;
	readonly preamble: string;
	readonly sections: readonly Section[];
}

interface Section {
	readonly title: string;
	/** Each without its number, with the list or table that hangs on it. */
	readonly paragraphs: readonly string[];
}

/** What texts are made of: the wording of our own sample policy, all its revisions. */
interface Wording {
	readonly title: string;
	readonly preamble: string;
	readonly sectionTitles: readonly string[];
	readonly paragraphs: readonly string[];
	readonly sentences: readonly string[];
}

/** The words of a text, as they stand between spaces. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The text as Markdown: sections and paragraphs numbered in their order. */
export function writtenText({ title, preamble, sections }: SyntheticText): string {
	const parts = sections.flatMap((section, index) => [
		`## ${index + 1}. ${section.title}`,
		...section.paragraphs.map((paragraph, place) => `${index + 1}.${place + 1}. ${paragraph}`),
	]);
	return `${[title, preamble, ...parts].join('\n\n')}\n`;
}

/** About what a section comes to. */
const sectionWords = 130;

/** A first text of so many words, to half a section. */
export function draftedText(words: number, random: SeededRandom): SyntheticText {
	const { title, preamble } = wording;
	const sections: Section[] = [];
	const half = sectionWords / 2;
	while (wordCount(writtenText({ title, preamble, sections })) < words - half) {
		sections.push(draftedSection(random));
	}
	return { title, preamble, sections };
}

/**
 * The next text: a few paragraphs reworded, and each in its chance a paragraph more, one less, one moved to another
 * section, a sentence or a section more or less. It is drawn back to so many words.
 */
export function amendedText(text: SyntheticText, words: number, random: SeededRandom): SyntheticText {
	const isShort = wordCount(writtenText(text)) < words;
	let next = text;
	for (let edits = 2 + random.below(4); edits > 0; edits--) {
		next = atRandomParagraph(next, random, (paragraph) => rewordedParagraph(paragraph, random));
	}
	if (random.fraction() < 0.2) next = withParagraphMoved(next, random);
	if (random.fraction() < (isShort ? 0.6 : 0.2)) next = withParagraphAdded(next, random);
	if (random.fraction() < (isShort ? 0.2 : 0.6)) next = withoutAParagraph(next, random);
	if (random.fraction() < 0.25) {
		next = atRandomParagraph(next, random, (paragraph) =>
			isShort ? `${random.pick(wording.sentences)} ${paragraph}` : withoutFirstSentence(paragraph),
		);
	}
	if (random.fraction() < 0.04)
		next = isShort ? withSectionAdded(next, random) : withoutASection(next, random);
	return next;
}

function draftedSection(random: SeededRandom): Section {
	return {
		title: random.pick(wording.sectionTitles),
		paragraphs: Array.from({ length: 3 + random.below(5) }, () => draftedParagraph(random)),
	};
}

/** Now and then one of the sample as it stands, lists and tables with it; else sentences that have not met before. */
function draftedParagraph(random: SeededRandom): string {
	if (random.fraction() < 0.15) return random.pick(wording.paragraphs);
	return Array.from({ length: 1 + random.below(3) }, () => random.pick(wording.sentences)).join(' ');
}

/** One to three words in a row replaced; a list or table stays as it is. */
function rewordedParagraph(paragraph: string, random: SeededRandom): string {
	if (paragraph.includes('\n')) return paragraph;
	const words = paragraph.split(' ');
	const others = random.pick(wording.sentences).split(' ');
	const run = others.slice(random.below(others.length)).slice(0, 1 + random.below(3));
	return words.toSpliced(random.below(words.length), run.length, ...run).join(' ');
}

function withoutFirstSentence(paragraph: string): string {
	return paragraph.includes('\n') ? paragraph : paragraph.replace(/^\S.*?[.] (?=[А-ЯЁ])/, '');
}

function withParagraphMoved(text: SyntheticText, random: SeededRandom): SyntheticText {
	let moved: string | undefined;
	const without = atRandomSection(text, random, (paragraphs) => {
		if (paragraphs.length < 2) return paragraphs;
		const place = random.below(paragraphs.length);
		moved = paragraphs[place];
		return paragraphs.toSpliced(place, 1);
	});
	return moved === undefined ? text : withParagraphAdded(without, random, moved);
}

function withParagraphAdded(
	text: SyntheticText,
	random: SeededRandom,
	added = draftedParagraph(random),
): SyntheticText {
	return atRandomSection(text, random, (paragraphs) =>
		paragraphs.toSpliced(random.below(paragraphs.length + 1), 0, added),
	);
}

function withoutAParagraph(text: SyntheticText, random: SeededRandom): SyntheticText {
	return atRandomSection(text, random, (paragraphs) =>
		paragraphs.length < 2 ? paragraphs : paragraphs.toSpliced(random.below(paragraphs.length), 1),
	);
}

function withSectionAdded(text: SyntheticText, random: SeededRandom): SyntheticText {
	const place = random.below(text.sections.length + 1);
	return { ...text, sections: text.sections.toSpliced(place, 0, draftedSection(random)) };
}

function withoutASection(text: SyntheticText, random: SeededRandom): SyntheticText {
	if (text.sections.length < 2) return text;
	return { ...text, sections: text.sections.toSpliced(random.below(text.sections.length), 1) };
}

function atRandomParagraph(
	text: SyntheticText,
	random: SeededRandom,
	change: (paragraph: string) => string,
): SyntheticText {
	return atRandomSection(text, random, (paragraphs) => {
		const place = random.below(paragraphs.length);
		return paragraphs.with(place, change(paragraphs[place]!));
	});
}

function atRandomSection(
	text: SyntheticText,
	random: SeededRandom,
	change: (paragraphs: readonly string[]) => readonly string[],
): SyntheticText {
	const place = random.below(text.sections.length);
	const section = text.sections[place]!;
	const changed = { ...section, paragraphs: change(section.paragraphs) };
	return { ...text, sections: text.sections.with(place, changed) };
}

const wording = sampleWording();

function sampleWording(): Wording {
	const folder = fileURLToPath(new URL('../../../policies/tool-library', import.meta.url));
	const bodies = readdirSync(folder)
		.filter((name) => /^\d{4}-\d\d-\d\d\.md$/.test(name))
		.toSorted()
		.map((name) =>
			readFileSync(`${folder}/${name}`, 'utf8')
				.replace(/^---$[^]*?^---$/m, '')
				.trim(),
		)
		.filter((body) => body.includes('## '));
	const [[title = '', preamble = ''] = []] = bodies.map((body) => body.split('\n\n'));
	const blocks = bodies.flatMap((body) => body.split('\n\n'));
	const titles = blocks.flatMap((block) => /^## [\d.]+ (.*)$/.exec(block)?.[1] ?? []);
	const paragraphs = bodies.flatMap((body) =>
		body.split(/\n\n(?=##? |\d+\.\d+\. )/).flatMap((block) => /^\d+\.\d+\. ([^]*)$/.exec(block)?.[1] ?? []),
	);
	const sentences = paragraphs
		.filter((paragraph) => !paragraph.includes('\n'))
		.flatMap((paragraph) => paragraph.match(/\S.*?[.](?= [А-ЯЁ]|$)/g) ?? []);
	return {
		title,
		preamble,
		sectionTitles: distinct(titles),
		paragraphs: distinct(paragraphs),
		sentences: distinct(sentences),
	};
}

function distinct(texts: readonly string[]): readonly string[] {
	return [...new Set(texts)];
}
