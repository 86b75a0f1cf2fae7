import { elementAt, elementsOf, type XmlElement, type XmlNode } from './xml.ts';

/** What becomes of every tracked change: all accepted, or all rejected. */
export type Side = 'accepted' | 'rejected';

/** What an author did to a file while changes were tracked. */
export interface TrackedAuthor {
	readonly name: string;
	readonly insertions: number;
	readonly deletions: number;
	readonly moves: number;
	/** Of how something is shown. */
	readonly formats: number;
}

const inserted = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
const deleted = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);
/** An earlier state of properties, and what they hold. */
const changedProperties = new Set([
	'w:pPrChange',
	'w:rPrChange',
	'w:tblPrChange',
	'w:tblPrExChange',
	'w:trPrChange',
	'w:tcPrChange',
	'w:sectPrChange',
	'w:tblGridChange',
]);

/** The element as it stands once every tracked change in it is accepted, or rejected. */
export function resolvedChanges(element: XmlElement, side: Side): XmlElement {
	const properties = side === 'rejected' ? restoredProperties(element) : element;
	const children = properties.children.flatMap((child) => resolvedNode(child, side));
	return { ...properties, children: joinedParagraphs(children) };
}

/** Who tracked what in some parts of a file, by name; nobody where there is no tracked change. */
export function trackedAuthors(roots: readonly XmlElement[]): readonly TrackedAuthor[] {
	const authors = new Map<string, { -readonly [Key in keyof TrackedAuthor]: TrackedAuthor[Key] }>();
	const visit = (element: XmlElement): void => {
		const kind = changeKind(element.name);
		const name = element.attributes.get('w:author');
		if (kind !== undefined && name !== undefined) {
			const author = authors.get(name) ?? { name, insertions: 0, deletions: 0, moves: 0, formats: 0 };
			author[kind]++;
			authors.set(name, author);
		}
		elementsOf(element).forEach(visit);
	};
	roots.forEach(visit);
	return [...authors.values()];
}

function changeKind(name: string): Exclude<keyof TrackedAuthor, 'name'> | undefined {
	if (name === 'w:moveTo') return 'moves';
	if (name === 'w:moveFrom') return undefined;
	if (inserted.has(name)) return 'insertions';
	if (deleted.has(name)) return 'deletions';
	return changedProperties.has(name) ? 'formats' : undefined;
}

function resolvedNode(node: XmlNode, side: Side): readonly XmlNode[] {
	if (typeof node === 'string') return [node];
	const [kept, gone] = side === 'accepted' ? [inserted, deleted] : [deleted, inserted];
	if (gone.has(node.name) || changedProperties.has(node.name)) return [];
	// The mark of a paragraph or cell is looked at where its properties are; here it only encloses words.
	if (kept.has(node.name)) return node.children.flatMap((child) => resolvedNode(child, side));
	if (isGone(node, side)) return [];
	const resolved = resolvedChanges(node, side);
	return isMarkGone(node, side) ? [{ ...resolved, name: joinedToNext }] : [resolved];
}

/** The name a paragraph has until it is joined to the one behind it. */
const joinedToNext = 'w:p joined to the next';

function isGone(element: XmlElement, side: Side): boolean {
	const names = side === 'accepted' ? ['w:del', 'w:cellDel'] : ['w:ins', 'w:cellIns'];
	switch (element.name) {
		case 'w:tr':
			return names.some((name) => elementAt(element, 'w:trPr', name) !== undefined);
		case 'w:tc':
			return names.some((name) => elementAt(element, 'w:tcPr', name) !== undefined);
		case 'w:numPr':
			return side === 'rejected' && elementAt(element, 'w:ins') !== undefined;
		default:
			return false;
	}
}

function isMarkGone(element: XmlElement, side: Side): boolean {
	if (element.name !== 'w:p') return false;
	const names = side === 'accepted' ? deleted : inserted;
	const mark = elementAt(element, 'w:pPr', 'w:rPr');
	return mark !== undefined && elementsOf(mark).some(({ name }) => names.has(name));
}

/** Properties as they were before a tracked change of them. */
function restoredProperties(element: XmlElement): XmlElement {
	const change = elementsOf(element).find(({ name }) => changedProperties.has(name));
	if (change === undefined) return element;
	// LibreOffice leaves out an earlier state that set nothing.
	const before = elementAt(change, element.name)?.children ?? [];
	// An earlier state of a paragraph's properties leaves out what its mark and its section are.
	const beside = elementsOf(element).filter(
		({ name }) => element.name === 'w:pPr' && (name === 'w:rPr' || name === 'w:sectPr'),
	);
	return { ...element, children: [...before, ...beside] };
}

/** Paragraphs whose mark is gone joined to the one behind; one with none behind it stays. */
function joinedParagraphs(children: readonly XmlNode[]): readonly XmlNode[] {
	const joined: XmlNode[] = [];
	let open: XmlElement[] = [];
	const close = (): void => {
		if (open.length > 0) joined.push(joinedParagraph(open));
		open = [];
	};
	for (const child of children) {
		const name = typeof child === 'string' ? '' : child.name;
		if (typeof child !== 'string' && (name === joinedToNext || (name === 'w:p' && open.length > 0))) {
			open.push(child);
			if (name === 'w:p') close();
		} else {
			if (typeof child !== 'string' && !hasNoWords(child)) close();
			joined.push(child);
		}
	}
	close();
	return joined;
}

/** The mark that stays says what the paragraph is, unless nothing else of its own paragraph stays. */
function joinedParagraph(paragraphs: readonly XmlElement[]): XmlElement {
	const worded = paragraphs.filter((one) => !hasNoWords(one));
	const own = worded.at(-1) ?? paragraphs.at(-1)!;
	const words = paragraphs.flatMap(({ children }) => children.filter((child) => !isProperties(child)));
	return {
		name: 'w:p',
		attributes: (worded[0] ?? own).attributes,
		children: [...elementsOf(own, 'w:pPr'), ...words],
	};
}

function isProperties(node: XmlNode): boolean {
	return typeof node !== 'string' && node.name === 'w:pPr';
}

const wordless = new Set([
	'w:pPr',
	'w:rPr',
	'w:sectPr',
	'w:instrText',
	'w:delInstrText',
	'w:lastRenderedPageBreak',
]);

function hasNoWords(element: XmlElement): boolean {
	return elementsOf(element).every((child) => {
		if (wordless.has(child.name)) return true;
		const isLeaf =
			/^w:(?:t|delText|tab|br|sym|drawing|pict|object|footnoteReference|endnoteReference|tbl)$/.test(
				child.name,
			);
		return !isLeaf && hasNoWords(child);
	});
}
