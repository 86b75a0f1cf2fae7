import { sentence, titled } from '../timeline/sentence-set.ts';

/** The languages every bundle explains itself in, whatever its texts are in. */
export type BundleLanguage = 'ru' | 'en';

/** How a bundle explains itself, in one language. */
export interface BundleWords {
	readonly heading: (title: string) => string;
	/** What is in it; given the span, the moment it is said as of, and where the site is, if it says. */
	readonly lead: (from: string, to: string, asOf: string) => readonly string[];
	readonly texts: string;
	readonly period: (from: string | undefined, until: string | undefined) => string;
	readonly nothing: string;
	/** Over what was in force as was known then, where something posted later reached back over it. */
	readonly knownThen: string;
	readonly knownThenLead: string;
	readonly recorded: (at: string) => string;
	readonly notRecorded: string;
	readonly comparisons: string;
	readonly withoutPdf: string;
	readonly verification: string;
	readonly steps: readonly string[];
	/** With the digest of the log's last line. */
	readonly log: (head: string, site: string) => string;
	readonly noLog: string;
	/** Where the site does not say its own address. */
	readonly theSite: string;
}

/** The words of each language. */
export const bundleWords: Readonly<Record<BundleLanguage, BundleWords>> = {
	ru: {
		heading: (title) => titled(title, 'что действовало и что менялось'),
		lead: (from, to, asOf) => [
			`Здесь все тексты документа, которые действовали с ${from} по ${to} включительно, и сравнения каждого с предыдущим.`,
			`Сказанное о сроках верно по состоянию на ${asOf}: учтено всё, что было размещено к этому моменту.`,
			'Каждый текст дан трижды: исходный файл (source.md), по которому посчитана контрольная сумма, страница (index.html) и PDF для печати. Ничего, кроме этих файлов, не нужно: они открываются с диска, без сети.',
		],
		texts: 'Тексты',
		period: (from, until) => stretch(from && `с ${from}`, until && `до ${until}`, 'срок не ограничен'),
		nothing: 'Ни одна редакция не действовала.',
		knownThen: 'Что считалось действующим тогда',
		knownThenLead:
			'Действие размещённого позже распространено на прошлое. Пока оно не было размещено, считалось и было показано на сайте иное:',
		recorded: (at) => sentence(`Размещение записано в журнале: ${at}`),
		notRecorded: 'Момент размещения в журнале не записан; им считается начало дня в имени редакции.',
		comparisons: 'Что менялось',
		withoutPdf: 'PDF здесь нет: там, где составлялся архив, не установлена программа, которая их делает.',
		verification: 'Как проверить',
		steps: [
			'Контрольные суммы всех файлов перечислены в SHA256SUMS. В Linux и macOS: sha256sum -c SHA256SUMS (или shasum -a 256 -c SHA256SUMS); в Windows сумму одного файла показывает certutil -hashfile ФАЙЛ SHA256.',
			'Всё сразу — суммы, цепь журнала и то, что тексты именно опубликованные — проверяет node verify.mjs . (нужен только Node.js; это короткий файл, его можно прочесть).',
		],
		log: (head, site) =>
			`В publications.jsonl — журнал публикаций целиком: каждая строка называет сумму текста и сумму предыдущей строки, поэтому часть журнала проверить нельзя. Сумма последней строки: ${head}. Сравните её с журналом, который публикует ${site}: его первые строки должны быть теми же.`,
		noLog:
			'Журнала публикаций у этого сайта нет: суммы доказывают лишь, что файлы не менялись после составления архива.',
		theSite: 'сайт',
	},
	en: {
		heading: (title) => titled(title, 'what was in force and what changed'),
		lead: (from, to, asOf) => [
			`Here is every text of the document that was in force from ${from} to ${to} inclusive, and the comparison of each with the one before.`,
			`What is said of periods is true as of ${asOf}: it takes account of all that was posted by that moment.`,
			'Each text is given three times: the source file (source.md), of which the digest is taken, a page (index.html) and a PDF for printing. Nothing but these files is needed: they open from a disk, with no network.',
		],
		texts: 'Texts',
		period: (from, until) => stretch(from && `from ${from}`, until && `until ${until}`, 'without an end'),
		nothing: 'No revision was in force.',
		knownThen: 'What was taken to be in force then',
		knownThenLead:
			'What was posted later reaches back into this span. Until it was posted, something else was taken to be in force, and was shown on the site:',
		recorded: (at) => sentence(`The posting is recorded in the log: ${at}`),
		notRecorded:
			'The moment of posting is not in the log; the start of the day in the name of the revision stands in for it.',
		comparisons: 'What changed',
		withoutPdf:
			'There are no PDFs here: the program that makes them is not installed where the bundle was made.',
		verification: 'How to verify it',
		steps: [
			'The digests of all files are in SHA256SUMS. On Linux and macOS: sha256sum -c SHA256SUMS (or shasum -a 256 -c SHA256SUMS); on Windows certutil -hashfile FILE SHA256 shows the digest of one file.',
			'All of it at once, the digests, the chain of the log and that the texts are the ones published, is verified by node verify.mjs . (it needs Node.js alone, and is short enough to be read).',
		],
		log: (head, site) =>
			`publications.jsonl is the whole publication log: each line names the digest of a text and that of the line before, so a part of the log could not be verified. The digest of its last line is ${head}. Compare it with the log that ${site} serves: that must begin with the same lines.`,
		noLog:
			'This site has no publication log: the digests prove only that no file changed since the bundle was made.',
		theSite: 'the site',
	},
};

function stretch(from: string | undefined, until: string | undefined, otherwise: string): string {
	const ends = [from, until].filter((end) => end !== undefined && end !== '');
	return ends.length === 0 ? otherwise : ends.join(' ');
}
