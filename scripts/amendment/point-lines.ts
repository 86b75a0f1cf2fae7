import { lineIndent } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import type { Point } from './instruction-text.ts';

/** The points of an amendment, numbered; what is set out in full stands in quotation marks on lines of its own. */
export function pointLines(points: readonly Point[], grammar: Grammar): readonly string[] {
	return points.flatMap((point, index) => {
		const end = index === points.length - 1 ? '.' : ';';
		const { head, subs, lines } = point;
		const isAlone = subs.length === 0 && lines.length === 0;
		return [
			`${index + 1}) ${head}${isAlone ? end : ''}`,
			...subs.map(
				(sub, place) => `  ${subLabel(place, grammar)}) ${sub}${place === subs.length - 1 ? end : ';'}`,
			),
			...quotedLines(lines, grammar).map(
				(line, place) => `${lineIndent}${line}${place === lines.length - 1 ? end : ''}`,
			),
		];
	});
}

function subLabel(place: number, { subLabels }: Grammar): string {
	return subLabels[place] ?? String(place + 1);
}

function quotedLines(lines: readonly string[], { quotes }: Grammar): readonly string[] {
	const [open, close] = quotes[0]!;
	return lines.map(
		(line, index) => `${index === 0 ? open : ''}${line}${index === lines.length - 1 ? close : ''}`,
	);
}
