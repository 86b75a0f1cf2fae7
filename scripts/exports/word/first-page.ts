import { siteLanguage } from '../../timeline/date-words.ts';
import type { SiteLanguage } from '../../timeline/date-words.ts';
import { titled } from '../../timeline/sentence-set.ts';
import { approvalWords } from '../approval-words.ts';
import type { RedlineRecord, SideRecord } from '../redline-record.ts';
import type { PageWords } from './page-words.ts';
import { runsXml } from './run-xml.ts';
import type { WordMarks } from './word-marks.ts';
import { xmlText } from './xml-text.ts';

/** The first page: what is compared with what, and how to read it. It has no changes and ends its own section. */
export function firstPageXml(record: RedlineRecord, words: PageWords, marks: WordMarks): string {
	const setting: PageSetting = { words, marks, language: siteLanguage(record.language) };
	return [
		lineXml('Title', record.title),
		lineXml('Subtitle', words.comparison),
		sideXml(words.from, record.from, setting),
		sideXml(words.to, record.to, setting),
		lineXml('Side', ''),
		...record.sentences.map((sentence) => lineXml('Normal', sentence)),
		lineXml('Normal', words.note, `<w:sectPr>${sectionXml(true)}</w:sectPr>`),
	].join('');
}

/** The children of a `w:sectPr`: sheets of A4, numbered at the foot. */
export function sectionXml(hasFooter: boolean): string {
	const footer = hasFooter ? '<w:footerReference w:type="default" r:id="footer"/>' : '';
	return `${footer}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>`;
}

interface PageSetting {
	readonly words: PageWords;
	readonly language: SiteLanguage;
	readonly marks: WordMarks;
}

function sideXml(label: string, side: SideRecord, { words, language, marks }: PageSetting): string {
	const { name, sentences, approved, sha256, address } = side;
	return [
		lineXml('Side', `${label}: ${name}`),
		...sentences.map((sentence) => lineXml('Normal', sentence)),
		...(approved === undefined
			? []
			: [
					lineXml(
						'Normal',
						`${words.approved}: ${approvalWords(approved, { language, dated: words.dated })}`,
					),
				]),
		lineXml('Normal', `${words.digest}: ${sha256}`),
		...(address === undefined ? [] : [addressXml(words.address, address, marks)]),
	].join('');
}

function addressXml(label: string, address: string, marks: WordMarks): string {
	const runs = runsXml(
		[
			{ fate: 'kept', text: `${label}: `, marks: [] },
			{ fate: 'kept', text: address, marks: [{ type: 'link', href: address }] },
		],
		marks,
	);
	return `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>${runs}</w:p>`;
}

function lineXml(style: string, text: string, properties = ''): string {
	return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr><w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
}

/** The foot of every page: what is compared, and which page of how many this is. */
export function footerXml({ title, from, to }: RedlineRecord, { page }: PageWords): string {
	const [before, between, after] = page;
	const field = (code: string): string =>
		`<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
	const run = (text: string): string => `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
	const number = [
		run(before),
		field('PAGE'),
		run(between),
		field('NUMPAGES'),
		after === '' ? '' : run(after),
	];
	return [
		lineXml('Footer', titled(title, `${from.name} → ${to.name}`)),
		`<w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>${number.join('')}</w:p>`,
	].join('');
}
