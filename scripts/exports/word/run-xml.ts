import { styleOf } from '../../comparison/shown-likeness.ts';
import type { Mark } from '../../model/clause.ts';
import type { Fate, TrackedRun } from './tracked-text.ts';
import type { WordMarks } from './word-marks.ts';
import { xmlText } from './xml-text.ts';

/** The elements that hold the runs of each fate. */
export const fateElements: Readonly<Record<Exclude<Fate, 'kept'>, string>> = {
	deleted: 'w:del',
	inserted: 'w:ins',
	'moved-away': 'w:moveFrom',
	'moved-here': 'w:moveTo',
};

/** Runs as the content of `w:p`, with their links, changes and moves. */
export function runsXml(runs: readonly TrackedRun[], marks: WordMarks): string {
	// In most paragraphs nothing is marked.
	if (runs.every(isPlain)) return changedXml(runs, { marks, isLinked: false });
	return stretches(runs, ({ move, fate }) => (move === undefined ? '' : `${fate} ${move}`))
		.map((stretch) => moveXml(stretch, marks))
		.join('');
}

function isPlain({ fate, marks }: TrackedRun): boolean {
	return fate === 'kept' && marks.length === 0;
}

/** Neighbours with the same key together. */
function stretches(
	runs: readonly TrackedRun[],
	keyOf: (run: TrackedRun) => string,
): readonly (readonly TrackedRun[])[] {
	const found: TrackedRun[][] = [];
	let last: string | undefined;
	for (const run of runs) {
		const key = keyOf(run);
		if (key === last) found.at(-1)!.push(run);
		else found.push([run]);
		last = key;
	}
	return found;
}

function moveXml(runs: readonly TrackedRun[], marks: WordMarks): string {
	const { move, fate } = runs[0]!;
	if (move === undefined || fate === 'kept') return linkedXml(runs, marks);
	const { id, attributes } = marks.range(move);
	const element = `${fateElements[fate]}Range`;
	return `<${element}Start ${attributes}/>${linkedXml(runs, marks)}<${element}End w:id="${id}"/>`;
}

function linkedXml(runs: readonly TrackedRun[], marks: WordMarks): string {
	return stretches(runs, (run) => hrefOf(run.marks) ?? '')
		.map((stretch) => {
			const href = hrefOf(stretch[0]!.marks);
			const link = href === undefined ? undefined : marks.link(href);
			const xml = changedXml(stretch, { marks, isLinked: link !== undefined });
			return link === undefined ? xml : `<w:hyperlink r:id="${link}" w:history="1">${xml}</w:hyperlink>`;
		})
		.join('');
}

function hrefOf(marks: readonly Mark[]): string | undefined {
	return marks.find((mark) => mark.type === 'link')?.href;
}

interface RunSetting {
	readonly marks: WordMarks;
	readonly isLinked: boolean;
}

function changedXml(runs: readonly TrackedRun[], setting: RunSetting): string {
	return stretches(runs, ({ fate }) => fate)
		.map((stretch) => {
			const { fate } = stretch[0]!;
			const xml = stretch.map((run) => runXml(run, setting)).join('');
			if (fate === 'kept') return xml;
			const element = fateElements[fate];
			return `<${element} ${setting.marks.change()}>${xml}</${element}>`;
		})
		.join('');
}

function runXml({ text, fate, marks, formerly }: TrackedRun, { marks: word, isLinked }: RunSetting): string {
	const style = styleXml(marks, isLinked);
	const isRestyled = formerly !== undefined && styleOf(formerly) !== styleOf(marks);
	const change = isRestyled
		? `<w:rPrChange ${word.change()}><w:rPr>${styleXml(formerly, isLinked)}</w:rPr></w:rPrChange>`
		: '';
	const properties = style + change === '' ? '' : `<w:rPr>${style}${change}</w:rPr>`;
	return `<w:r>${properties}${textXml(text, fate === 'deleted' ? 'w:delText' : 'w:t')}</w:r>`;
}

/** The children of `w:rPr`, in the order the format asks for. */
function styleXml(marks: readonly Mark[], isLinked: boolean): string {
	if (marks.length === 0 && !isLinked) return '';
	const has = (type: Mark['type']): boolean => marks.some((mark) => mark.type === type);
	return [
		isLinked ? '<w:rStyle w:val="Hyperlink"/>' : '',
		has('code') ? '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>' : '',
		has('strong') ? '<w:b/><w:bCs/>' : '',
		has('emphasis') ? '<w:i/><w:iCs/>' : '',
		has('struck') ? '<w:strike/>' : '',
	].join('');
}

function textXml(text: string, element: string): string {
	if (!/[\n\t]/.test(text)) return wordsXml(text, element);
	return text
		.split(/(\n|\t)/)
		.map((part) => {
			if (part === '\n') return '<w:br/>';
			if (part === '\t') return '<w:tab/>';
			return wordsXml(part, element);
		})
		.join('');
}

function wordsXml(text: string, element: string): string {
	return text === '' ? '' : `<${element} xml:space="preserve">${xmlText(text)}</${element}>`;
}
