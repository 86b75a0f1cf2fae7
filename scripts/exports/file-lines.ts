/** A file line by line. */
export interface FileLines {
	readonly text: string;
	/** With their ends. */
	readonly lines: readonly string[];
	/** One for each line, counted from 0: equal for equal lines of the two files. */
	readonly numbers: readonly number[];
}

/** More distinct lines than these are forgotten, with the files numbered by them: there is work for each of them. */
const mostLines = 5_000;

/** A text is compared with the one before it, the one behind it and the one in force, one comparison after another. */
const mostFiles = 4;

const numbers = new Map<string, number>();
/** The latest last. */
let files: readonly FileLines[] = [];

/** The lines of two files. */
export function fileLines(from: string, to: string): readonly [FileLines, FileLines] {
	if (numbers.size > mostLines) {
		numbers.clear();
		files = [];
	}
	return [linesOf(from), linesOf(to)];
}

function linesOf(text: string): FileLines {
	const file = files.find((one) => one.text === text) ?? cutLines(text);
	files = [...files.filter((one) => one !== file).slice(1 - mostFiles), file];
	return file;
}

function cutLines(text: string): FileLines {
	const file: { readonly text: string; readonly lines: string[]; readonly numbers: number[] } = {
		text,
		lines: [],
		numbers: [],
	};
	for (let start = 0; start < text.length;) {
		const end = text.indexOf('\n', start) + 1 || text.length;
		const line = text.slice(start, end);
		const number = numbers.get(line) ?? numbers.size;
		numbers.set(line, number);
		file.lines.push(line);
		file.numbers.push(number);
		start = end;
	}
	return file;
}
