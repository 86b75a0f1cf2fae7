import { fateElements, runsXml } from './run-xml.ts';
import type {
	MoveBound,
	TrackedBlock,
	TrackedCell,
	TrackedParagraph,
	TrackedRow,
	TrackedTable,
} from './tracked-text.ts';
import type { WordMarks } from './word-marks.ts';

/** The blocks as the content of `w:body`. */
export function blocksXml(blocks: readonly TrackedBlock[], marks: WordMarks): string {
	const opened = new Map<string, string>();
	return blocks
		.map((block) => {
			switch (block.type) {
				case 'paragraph':
					return paragraphXml(block, marks);
				case 'table':
					// Tables without a paragraph between them would become one, in either text.
					return `${tableXml(block, marks)}<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>`;
				case 'move-start':
				case 'move-end':
					return boundXml(block, { marks, opened });
			}
		})
		.join('');
}

function boundXml(
	{ type, side, name }: MoveBound,
	{ marks, opened }: { readonly marks: WordMarks; readonly opened: Map<string, string> },
): string {
	const element = `${fateElements[side]}Range`;
	const key = `${side} ${name}`;
	if (type === 'move-end') return `<${element}End w:id="${opened.get(key)!}"/>`;
	const { id, attributes } = marks.range(name);
	opened.set(key, id);
	return `<${element}Start ${attributes}/>`;
}

function paragraphXml({ shape, formerShape, mark, runs }: TrackedParagraph, marks: WordMarks): string {
	const ending = mark === 'kept' ? '' : `<w:rPr><${fateElements[mark]} ${marks.change()}/></w:rPr>`;
	const change =
		formerShape === undefined
			? ''
			: `<w:pPrChange ${marks.change()}><w:pPr>${formerShape}</w:pPr></w:pPrChange>`;
	return `<w:p><w:pPr>${shape}${ending}${change}</w:pPr>${runsXml(runs, marks)}</w:p>`;
}

function tableXml({ indent, widths, rows }: TrackedTable, marks: WordMarks): string {
	const width = widths.reduce((sum, one) => sum + one, 0);
	const properties = [
		'<w:tblStyle w:val="Table"/>',
		`<w:tblW w:w="${width}" w:type="dxa"/>`,
		indent === 0 ? '' : `<w:tblInd w:w="${indent}" w:type="dxa"/>`,
		'<w:tblLayout w:type="fixed"/>',
	].join('');
	const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
	return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => rowXml(row, { marks, widths })).join('')}</w:tbl>`;
}

interface TableSetting {
	readonly marks: WordMarks;
	readonly widths: readonly number[];
}

function rowXml({ fate, isHead, cells }: TrackedRow, { marks, widths }: TableSetting): string {
	const head = isHead ? '<w:tblHeader/>' : '';
	const change = fate === 'kept' ? '' : `<${fateElements[fate]} ${marks.change()}/>`;
	let column = 0;
	const cellsXml = cells.map((cell) => {
		const width = widths.slice(column, (column += cell.span)).reduce((sum, one) => sum + one, 0);
		return cellXml(cell, width, marks);
	});
	return `<w:tr><w:trPr><w:cantSplit/>${head}${change}</w:trPr>${cellsXml.join('')}</w:tr>`;
}

function cellXml({ fate, span, paragraph }: TrackedCell, width: number, marks: WordMarks): string {
	const spanning = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
	const change = fate === 'kept' ? '' : `<w:cell${fate === 'inserted' ? 'Ins' : 'Del'} ${marks.change()}/>`;
	return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanning}${change}</w:tcPr>${paragraphXml(paragraph, marks)}</w:tc>`;
}
