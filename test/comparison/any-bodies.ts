import { fc } from '../property.ts';

/** Pieces of text that have upset programs that compare texts. */
const piece = fc.constantFrom(
	'Сторона ',
	'вправе ',
	'не ',
	'2.1. ',
	'1. ',
	'- ',
	'## ',
	'| a | b |\n|---|---|\n| c | d |\n',
	'**срок** ',
	'[сайт](https://a.example/x) ',
	'&amp; ',
	'10\u202f000 ',
	'№\u00a05, ',
	'\u{1f600}',
	'\ud800',
	'\udc00',
	'e\u0301',
	'שלום ',
	'個人情報の取扱い',
	'\0',
	'\r\n',
	'\n\n',
	'\n',
	'. ',
	'; ',
	'\\* ',
	'> ',
	'\t',
	'`x` ',
	'',
);
/** Any text, made of what has upset programs. */
export const anyBody = fc
	.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 })
	.map((parts) => parts.join(''));

/** Two bodies, the second the first with some pieces taken out, put in, repeated or turned round. */
export const anyBodies = fc.tuple(anyBody, anyBody, fc.nat(60), fc.nat(60)).map(([a, b, cut, length]) => {
	const edited = a.slice(0, cut) + b + a.slice(cut + length);
	return [a, edited] as const;
});
