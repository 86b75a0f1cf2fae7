import { sha256 } from './digest.ts';

/** True where a text has the digest once its line ends are those of the other kind: git converts them where nobody forbids it. */
export function hasConvertedLineEnds(text: string, digest: string): boolean {
	const plain = text.replaceAll('\r\n', '\n');
	return [plain, plain.replaceAll('\n', '\r\n')].some((one) => one !== text && sha256(one) === digest);
}

/** What to do where line ends are converted. */
export const keepLineEnds =
	'let nothing convert line ends: put a line such as `policies/** -text` into .gitattributes, and check the files out again';
