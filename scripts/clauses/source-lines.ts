/** A body cut into lines the way Markdown counts them: ended by LF, CR LF or CR, ends not included. */
export interface SourceLines {
	readonly body: string;
	/** Offset in the body at which each line starts. */
	readonly starts: readonly number[];
	/** The lines without their ends. */
	readonly lines: readonly string[];
}

/** The lines of a body; always at least one. */
export function sourceLines(body: string): SourceLines {
	const starts: number[] = [];
	const lines: string[] = [];
	let start = 0;
	for (const end of body.matchAll(/\r\n?|\n/g)) {
		starts.push(start);
		lines.push(body.slice(start, end.index));
		start = end.index + end[0].length;
	}
	starts.push(start);
	lines.push(body.slice(start));
	return { body, starts, lines };
}

/** Where each line of a block's content stands in the body: content offset to body offset, line by line. */
export interface ContentMap {
	readonly contentStarts: readonly number[];
	readonly bodyStarts: readonly number[];
}

/** The body offset of an offset into the content. */
export function bodyOffset({ contentStarts, bodyStarts }: ContentMap, contentOffset: number): number {
	let [line, behind] = [0, contentStarts.length];
	while (behind - line > 1) {
		const middle = (line + behind) >> 1;
		if (contentStarts[middle]! <= contentOffset) line = middle;
		else behind = middle;
	}
	return bodyStarts[line]! + contentOffset - contentStarts[line]!;
}

/**
 * Maps the content of a paragraph to the lines it came from: each content line is what is left of its source line
 * after the indentation and markers in front of it.
 */
export function paragraphMap(source: SourceLines, firstLine: number, content: string): ContentMap {
	const contentStarts: number[] = [];
	const bodyStarts: number[] = [];
	let contentStart = 0;
	content.split('\n').forEach((line, index) => {
		const words = line.replace(/^[ \t]+/, '');
		const indent = line.length - words.length;
		const sourceLine = source.lines[firstLine + index] ?? '';
		contentStarts.push(contentStart);
		bodyStarts.push(source.starts[firstLine + index]! + sourceLine.lastIndexOf(words) - indent);
		contentStart += line.length + 1;
	});
	return { contentStarts, bodyStarts };
}

/** Maps content that stands in one piece at a body offset. */
export function offsetMap(bodyStart: number): ContentMap {
	return { contentStarts: [0], bodyStarts: [bodyStart] };
}
