import { strToU8, zipSync } from 'fflate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
	`xmlns:w="${w}"`,
	`xmlns:r="${relations}"`,
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
	'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
	'xmlns:v="urn:schemas-microsoft-com:vml"',
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const contentTypes = [
	'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
	...[
		'document.main',
		'styles',
		'numbering',
		'settings',
		'footnotes',
		'endnotes',
		'comments',
		'header',
		'footer',
	].map(
		(part) =>
			`<Override PartName="/word/${part.split('.')[0]}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml"/>`,
	),
	'</Types>',
].join('');

/** The parts of a Word file a test is about, each the content of its root. */
export interface WordFileParts {
	readonly body: string;
	readonly styles?: string;
	readonly numbering?: string;
	readonly settings?: string;
	readonly footnotes?: string;
	readonly endnotes?: string;
	readonly comments?: string;
	readonly header?: string;
	readonly footer?: string;
	/** Where links lead, by the id of the relationship. */
	readonly links?: Readonly<Record<string, string>>;
	/** Further files of the archive, by their name. */
	readonly others?: Readonly<Record<string, string>>;
}

/** A Word file of these parts, compressed or, which is quicker, not. */
export function wordFileOf(
	{ body, links = {}, others = {}, ...parts }: WordFileParts,
	level: 0 | 6 = 0,
): Uint8Array {
	const roots = {
		styles: 'styles',
		numbering: 'numbering',
		settings: 'settings',
		footnotes: 'footnotes',
		endnotes: 'endnotes',
		comments: 'comments',
		header: 'hdr',
		footer: 'ftr',
	};
	const names = Object.keys(roots) as (keyof typeof roots)[];
	const present = names.filter((name) => parts[name] !== undefined);
	const relationship = (id: string, type: string, target: string): string =>
		`<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
	const files: Record<string, string> = {
		'[Content_Types].xml': contentTypes,
		'_rels/.rels': relationshipsOf(relationship('main', 'officeDocument', 'word/document.xml')),
		'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
		'word/_rels/document.xml.rels': relationshipsOf(
			[
				...present.map((name) => relationship(name, name, `${name}.xml`)),
				...Object.entries(links).map(([id, target]) => relationship(id, 'hyperlink', target)),
			].join(''),
		),
		...Object.fromEntries(
			present.map((name) => [
				`word/${name}.xml`,
				`<w:${roots[name]} ${namespaces}>${parts[name]}</w:${roots[name]}>`,
			]),
		),
		...others,
	};
	const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(bytes), { level });
}

function relationshipsOf(content: string): string {
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** A run of words with properties. */
export function run(text: string, properties = ''): string {
	return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph: of words, or of XML where its content begins with a tag. */
export function paragraph(content: string, properties = ''): string {
	return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** A paragraph of a list, at a level of it. */
export function listed(content: string, [list, level]: readonly [number, number?], properties = ''): string {
	const place = `<w:numPr><w:ilvl w:val="${level ?? 0}"/><w:numId w:val="${list}"/></w:numPr>`;
	return paragraph(content, `${properties}${place}`);
}

/** A level of a list: its format and what it shows. */
export function level(number: number, [format, text]: readonly [string, string], others = ''): string {
	return `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${others}</w:lvl>`;
}

/** A list of its own template, both of one id. */
export function list(id: number, levels: string): string {
	return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

/** Which template a list is of. */
export function instance(id: number, template = id, overrides = ''): string {
	return `<w:num w:numId="${id}"><w:abstractNumId w:val="${template}"/>${overrides}</w:num>`;
}

const change = 'w:id="1" w:author="Counsel" w:date="2026-11-01T10:00:00Z"';

/** Words inserted while changes are tracked. */
export function inserted(text: string): string {
	return `<w:ins ${change}>${run(text)}</w:ins>`;
}

/** Words deleted while changes are tracked. */
export function deleted(text: string): string {
	return `<w:del ${change}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** The properties of a paragraph whose mark was inserted, deleted or moved. */
export function mark(what: 'ins' | 'del' | 'moveFrom' | 'moveTo'): string {
	return `<w:rPr><w:${what} ${change}/></w:rPr>`;
}

/** Anything that was inserted, deleted, moved or shown otherwise. */
export function tracked(what: string, content = ''): string {
	return `<w:${what} ${change}>${content}</w:${what}>`;
}

/** A table of rows of cells, each cell its content; a row may have properties before them. */
export function table(...rows: readonly string[]): string {
	return `<w:tbl>${rows.join('')}</w:tbl>`;
}

/** A row of a table. */
export function row(cells: readonly string[], properties = ''): string {
	return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

/** A cell of a table. */
export function cell(content: string, properties = ''): string {
	return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
}
