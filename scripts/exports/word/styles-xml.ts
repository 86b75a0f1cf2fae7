import { xmlText } from './xml-text.ts';
import { wordNamespaces } from './word-namespaces.ts';

/** `word/styles.xml`: how each kind of clause looks; headings carry their level for the outline. */
export function stylesXml(language: string): string {
	return `<w:styles ${wordNamespaces}>${defaults(language)}${styles.map(styleXml).join('')}${tableStyle}</w:styles>`;
}

interface Style {
	readonly id: string;
	readonly name: string;
	readonly paragraph?: string;
	readonly run?: string;
	/** True for one of our own, that Word does not know by its name. */
	readonly isOwn?: true;
	/** True for a style of words rather than of paragraphs. */
	readonly isOfWords?: true;
}

const fonts =
	'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

function defaults(language: string): string {
	const run = `${fonts}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${xmlText(language)}"/>`;
	return `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

const headingSizes = [32, 27, 24, 22, 22, 22];

const styles: readonly Style[] = [
	{
		id: 'Normal',
		name: 'Normal',
		paragraph: '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>',
	},
	...headingSizes.map((size, level) => ({
		id: `Heading${level + 1}`,
		name: `heading ${level + 1}`,
		paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${level === 0 ? 0 : 240}" w:after="120"/><w:outlineLvl w:val="${level}"/>`,
		run: `<w:b/><w:bCs/>${level > 3 ? '<w:i/><w:iCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
	})),
	{
		id: 'Title',
		name: 'Title',
		paragraph: '<w:spacing w:after="60"/>',
		run: '<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>',
	},
	{
		id: 'Subtitle',
		name: 'Subtitle',
		paragraph: '<w:spacing w:after="360"/>',
		run: '<w:sz w:val="26"/><w:szCs w:val="26"/>',
	},
	{
		id: 'Side',
		name: 'Compared revision',
		isOwn: true,
		paragraph:
			'<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="808080"/></w:pBdr><w:spacing w:before="240"/>',
		run: '<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>',
	},
	{ id: 'Item', name: 'List item', isOwn: true, paragraph: '<w:spacing w:after="60"/>' },
	{
		id: 'Quote',
		name: 'Quote',
		paragraph: '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="A0A0A0"/></w:pBdr>',
	},
	{
		id: 'Code',
		name: 'Code',
		isOwn: true,
		paragraph: '<w:spacing w:line="240" w:lineRule="auto"/>',
		run: '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:noProof/><w:sz w:val="19"/><w:szCs w:val="19"/>',
	},
	{
		id: 'Rule',
		name: 'Rule',
		isOwn: true,
		paragraph: '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="808080"/></w:pBdr>',
	},
	{
		id: 'Cell',
		name: 'Table cell',
		isOwn: true,
		paragraph: '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
	},
	{
		id: 'HeadCell',
		name: 'Table head',
		isOwn: true,
		paragraph: '<w:keepNext/><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
		run: '<w:b/><w:bCs/>',
	},
	{
		id: 'AfterTable',
		name: 'After a table',
		isOwn: true,
		paragraph: '<w:spacing w:after="0" w:line="160" w:lineRule="exact"/>',
		run: '<w:sz w:val="12"/><w:szCs w:val="12"/>',
	},
	{
		id: 'Footer',
		name: 'footer',
		paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
		run: '<w:sz w:val="18"/><w:szCs w:val="18"/>',
	},
	{
		id: 'Hyperlink',
		name: 'Hyperlink',
		isOfWords: true,
		run: '<w:color w:val="0B4F9E"/><w:u w:val="single"/>',
	},
];

function styleXml({ id, name, paragraph, run, isOwn, isOfWords }: Style): string {
	const isDefault = id === 'Normal';
	const attributes = [
		`w:type="${isOfWords ? 'character' : 'paragraph'}"`,
		...(isDefault ? ['w:default="1"'] : []),
		...(isOwn ? ['w:customStyle="1"'] : []),
		`w:styleId="${id}"`,
	].join(' ');
	const children = [
		`<w:name w:val="${name}"/>`,
		isDefault || isOfWords ? '' : '<w:basedOn w:val="Normal"/>',
		id.startsWith('Heading') ? '<w:next w:val="Normal"/>' : '',
		'<w:qFormat/>',
		paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
		run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
	].join('');
	return `<w:style ${attributes}>${children}</w:style>`;
}

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;

const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table of a policy"/><w:tblPr><w:tblBorders>${[
	'top',
	'left',
	'bottom',
	'right',
	'insideH',
	'insideV',
]
	.map(border)
	.join(
		'',
	)}</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
