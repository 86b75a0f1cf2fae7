import { redline } from '../../comparison/redline/redline.ts';
import type { RedlineRow } from '../../comparison/redline/redline-row.ts';
import { siteLanguage } from '../../timeline/date-words.ts';
import { titled } from '../../timeline/sentence-set.ts';
import type { ComparedTexts } from '../compared-texts.ts';
import type { RedlineRecord } from '../redline-record.ts';
import { blocksXml } from './block-xml.ts';
import { firstPageXml, footerXml, sectionXml } from './first-page.ts';
import { pageWords } from './page-words.ts';
import { redlineBlocks } from './redline-blocks.ts';
import { stylesXml } from './styles-xml.ts';
import { wordMarks } from './word-marks.ts';
import type { Changes } from './word-marks.ts';
import { wordNamespaces } from './word-namespaces.ts';
import { wordPackage } from './word-package.ts';
import { xmlText } from './xml-text.ts';

/** What the document is called beside the page of its comparison. */
export const wordRedlineName = 'changes.docx';

/** A comparison as a Word document with tracked changes: accepting all gives the new text, rejecting all the old. */
export function wordRedline({ texts, comparison }: ComparedTexts, record: RedlineRecord): Uint8Array {
	return wordRedlineOfRows(redline(texts.from, texts.to, comparison), record);
}

/** The same of a redline that is at hand. */
export function wordRedlineOfRows(rows: readonly RedlineRow[], record: RedlineRecord): Uint8Array {
	const words = pageWords[siteLanguage(record.language)];
	const changes = changesOf(record);
	const marks = wordMarks(changes);
	const body = [
		firstPageXml(record, words, marks),
		blocksXml(redlineBlocks(rows), marks),
		// The mark of the last paragraph can be neither inserted nor deleted, so it is nobody's.
		'<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>',
		`<w:sectPr>${sectionXml(false)}</w:sectPr>`,
	].join('');
	return wordPackage({
		document: `<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
		styles: stylesXml(languageTag(record.language)),
		settings: settingsXml(languageTag(record.language)),
		footer: `<w:ftr ${wordNamespaces}>${footerXml(record, words)}</w:ftr>`,
		properties: propertiesXml(record, changes),
		links: marks.links,
	});
}

/** Word writes a moment as the clocks show it and as UTC, both with the sign of UTC behind. */
function changesOf({ author = 'In Force', date }: RedlineRecord): Changes {
	if (date === undefined) return { author };
	const second = (iso: string): string => `${iso.slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`;
	return { author, date: second(date), utc: second(new Date(date).toISOString()) };
}

/** Word knows languages by country. */
function languageTag(language: string): string {
	const countries: Readonly<Record<string, string>> = { ru: 'ru-RU', be: 'be-BY', en: 'en-GB', uk: 'uk-UA' };
	return countries[language] ?? language;
}

function settingsXml(language: string): string {
	return `<w:settings ${wordNamespaces}><w:trackRevisions/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${xmlText(language)}"/></w:settings>`;
}

function propertiesXml({ title, from, to, language }: RedlineRecord, { author, utc }: Changes): string {
	const namespaces = [
		'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		'xmlns:dc="http://purl.org/dc/elements/1.1/"',
		'xmlns:dcterms="http://purl.org/dc/terms/"',
		'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
	].join(' ');
	const created =
		utc === undefined ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${utc}</dcterms:created>`;
	return `<cp:coreProperties ${namespaces}><dc:title>${xmlText(titled(title, `${from.name} → ${to.name}`))}</dc:title><dc:creator>${xmlText(author)}</dc:creator><dc:language>${xmlText(language)}</dc:language>${created}</cp:coreProperties>`;
}
