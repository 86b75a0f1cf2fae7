/** A file line by line. */
export interface FileLines {
	/** With their ends. */
	readonly lines: readonly string[];
	/** One for each line, equal for equal lines of any two files at hand together. */
	readonly numbers: readonly number[];
}

/** More distinct lines than these are forgotten, with the files numbered by them. */
const mostLines = 50_000;

/** A text is compared with the one before it, the one behind it and the one in force, one comparison after another. */
const mostFiles = 4;

const numbers = new Map<string, number>();
const files = new Map<string, FileLines>();

/** The lines of two files. */
export function fileLines(from: string, to: string): readonly [FileLines, FileLines] {
	if (numbers.size > mostLines) {
		numbers.clear();
		files.clear();
	}
	return [linesOf(from), linesOf(to)];
}

function linesOf(text: string): FileLines {
	const known = files.get(text);
	const file = known ?? cutLines(text);
	files.delete(text);
	files.set(text, file);
	for (const oldest of files.keys()) {
		if (files.size <= mostFiles) break;
		files.delete(oldest);
	}
	return file;
}

function cutLines(text: string): FileLines {
	const file: { readonly lines: string[]; readonly numbers: number[] } = { lines: [], numbers: [] };
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
