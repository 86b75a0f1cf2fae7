const token =
	/<\?xml [^?]*\?>|<(?<close>\/)?(?<name>[a-z][\w:-]*)(?<attributes>(?:\s+[\w:-]+="(?:[^<>&"]|&#?\w+;)*")*)\s*(?<empty>\/)?>|(?<text>(?:[^<&]|&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)+)/gy;

/** Why a text is no well-formed XML of elements, attributes and text; undefined where it is. */
export function xmlFault(xml: string): string | undefined {
	const open: string[] = [];
	let end = 0;
	for (const match of xml.matchAll(token)) {
		end = match.index + match[0].length;
		const { name, close, empty } = match.groups ?? {};
		if (name === undefined) continue;
		if (close !== undefined) {
			const opened = open.pop();
			if (opened !== name) return `</${name}> closes <${opened ?? 'nothing'}>`;
		} else if (empty === undefined) open.push(name);
	}
	if (end < xml.length) return `nothing of XML begins at ${JSON.stringify(xml.slice(end, end + 40))}`;
	return open.length === 0 ? undefined : `<${open.join('> <')}> is never closed`;
}

/** The text within each element of a name, its entities read. */
export function xmlTexts(xml: string, name: string): readonly string[] {
	return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
		text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
	);
}
