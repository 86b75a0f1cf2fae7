/**
 * A PDF/A-2a file that says it is PDF/UA-1 too, and is shown under its title: the maker of the PDF checks both standards
 * but writes down only one of them. What is said anew is appended, as the format lets a file be updated.
 */
export function withAccessibilityClaim(pdf: Uint8Array): Uint8Array {
	// One character a byte: places in the text are places in the file.
	const file = Buffer.from(pdf).toString('latin1');
	const trailer = file.slice(file.lastIndexOf('trailer'));
	const root = reference(trailer, 'Root');
	const catalog = objectText(file, root);
	const metadata = reference(catalog, 'Metadata');
	return Buffer.from(
		updated(file, [
			[metadata, claimed(objectText(file, metadata))],
			[root, catalog.replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')],
		]),
		'latin1',
	);
}

/** The number of the object an entry refers to. */
function reference(dictionary: string, key: string): number {
	const [, number] = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary) ?? [];
	if (number === undefined) throw new Error(`the PDF has no /${key}`);
	return Number(number);
}

function objectText(file: string, number: number): string {
	const start = file.lastIndexOf(`\n${number} 0 obj`) + 1;
	const end = file.indexOf('\nendobj\n', start);
	if (start === 0 || end === -1) throw new Error(`the PDF has no object ${number}`);
	return file.slice(start, end + '\nendobj\n'.length);
}

const namespace = 'http://www.aiim.org/pdfua/ns/id/';

/** PDF/A asks that a property it does not know be described beside it. */
const description = [
	'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
	`<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>`,
	'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>',
	'<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>',
	'<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
	'</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

/** The object of the metadata with the claim in it. */
function claimed(object: string): string {
	const [start, end] = [object.indexOf('stream\n') + 'stream\n'.length, object.lastIndexOf('\nendstream')];
	const xml = object
		.slice(start, end)
		.replace('<rdf:Description ', `<rdf:Description xmlns:pdfuaid="${namespace}" `)
		.replace('</rdf:Bag></pdfaExtension:schemas>', `${description}</rdf:Bag></pdfaExtension:schemas>`)
		.replace('<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>');
	return object.slice(0, start).replace(/\/Length \d+/, `/Length ${xml.length}`) + xml + object.slice(end);
}

/** The file with some of its objects written anew behind it, in the order of their numbers. */
function updated(file: string, objects: readonly (readonly [number: number, text: string])[]): string {
	let text = file.endsWith('\n') ? file : `${file}\n`;
	let entries = '';
	for (const [number, object] of objects) {
		entries += `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
		text += object;
	}
	const trailer = file.slice(file.lastIndexOf('trailer'), file.lastIndexOf('>>'));
	const before = /startxref\s+(\d+)/.exec(file.slice(file.lastIndexOf('startxref')))?.[1];
	return `${text}xref\n${entries}${trailer}  /Prev ${before}\n>>\nstartxref\n${text.length}\n%%EOF\n`;
}
