import { lineIndent } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import type { Line } from './instruction.ts';
import { wordsOf } from './word.ts';

/** One point of an amendment: what it says, the changes of words under it, and the lines it sets out. */
export interface AmendmentPoint {
	readonly head: string;
	readonly subs: readonly string[];
	readonly lines: readonly Line[];
}

/** The points of an amendment, without their numbers and end marks. */
export function amendmentPoints(text: string, { quotes }: Grammar): readonly AmendmentPoint[] {
	const all = text.split('\n');
	const points: string[][] = [];
	for (const line of all.slice(all.findIndex((one) => one.startsWith('1) ')))) {
		if (/^\d+\) /.test(line)) points.push([line.replace(/^\d+\) /, '')]);
		else if (line !== '') points.at(-1)?.push(line);
	}
	return points.map((lines) => {
		lines[lines.length - 1] = lines.at(-1)!.slice(0, -1);
		const [head = '', ...rest] = lines;
		const shown = rest
			.filter((line) => line.startsWith(lineIndent))
			.map((line) => line.slice(lineIndent.length));
		const subs = rest
			.filter((line) => !line.startsWith(lineIndent))
			.map((line, index) => {
				const sub = line.replace(/^ {2}\S+\) /, '');
				return index === rest.length - 1 ? sub : sub.slice(0, -1);
			});
		return { head, subs, lines: unquoted(shown, quotes[0]!).map(wordsOf) };
	});
}

function unquoted(lines: readonly string[], [open, close]: readonly [string, string]): readonly string[] {
	return lines.map((line, index) =>
		line.slice(index === 0 ? open.length : 0, index === lines.length - 1 ? -close.length : undefined),
	);
}
