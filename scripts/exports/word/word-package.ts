import { xmlText } from './xml-text.ts';
import { packedFile, zipArchive } from './zip-archive.ts';
import type { PackedFile } from './zip-archive.ts';

/** The parts of a Word document, each the content of its file behind the XML declaration. */
export interface WordParts {
	readonly document: string;
	readonly styles: string;
	readonly settings: string;
	readonly footer: string;
	readonly properties: string;
	/** Every address linked from the document, by the id of the link. */
	readonly links: ReadonlyMap<string, string>;
}

/** The document as a file. The same parts give the same bytes, on every machine and whatever its zone and clock. */
export function wordPackage(parts: WordParts): Uint8Array {
	const files = Object.entries(filesOf(parts));
	return zipArchive(
		files.map(([name, content]) => {
			const pack = recurring.has(name) ? packedOnce : packedFile;
			return pack(name, declaration + content);
		}),
	);
}

/** The files that are the same in every document, or in every one of a language. */
const recurring: ReadonlySet<string> = new Set([
	'[Content_Types].xml',
	'_rels/.rels',
	'word/settings.xml',
	'word/styles.xml',
]);

const packedBefore = new Map<string, PackedFile>();

function packedOnce(name: string, text: string): PackedFile {
	const packed = packedBefore.get(text) ?? packedFile(name, text);
	packedBefore.set(text, packed);
	return packed;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function filesOf({
	document,
	styles,
	settings,
	footer,
	properties,
	links,
}: WordParts): Record<string, string> {
	return {
		'[Content_Types].xml': contentTypes,
		'_rels/.rels': relationships([
			['document', `${relations}/officeDocument`, 'word/document.xml'],
			['properties', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
		]),
		'docProps/core.xml': properties,
		'word/_rels/document.xml.rels': relationships([
			['styles', `${relations}/styles`, 'styles.xml'],
			['settings', `${relations}/settings`, 'settings.xml'],
			['footer', `${relations}/footer`, 'footer.xml'],
			...[...links].map(([id, target]) => [id, `${relations}/hyperlink`, target, 'External'] as const),
		]),
		'word/document.xml': document,
		'word/footer.xml': footer,
		'word/settings.xml': settings,
		'word/styles.xml': styles,
	};
}

type Relationship = readonly [id: string, type: string, target: string, mode?: 'External'];

function relationships(all: readonly Relationship[]): string {
	const elements = all.map(([id, type, target, mode]) => {
		const external = mode === undefined ? '' : ` TargetMode="${mode}"`;
		return `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"${external}/>`;
	});
	return `<Relationships xmlns="${packages}/relationships">${elements.join('')}</Relationships>`;
}

const contentTypes = `<Types xmlns="${packages}/content-types">${[
	'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
	'<Default Extension="xml" ContentType="application/xml"/>',
	`<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>`,
	`<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>`,
	`<Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/>`,
	`<Override PartName="/word/footer.xml" ContentType="${wordType}.footer+xml"/>`,
	'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
].join('')}</Types>`;
