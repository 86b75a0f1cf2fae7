import { paperHtml } from '../exports/paper/paper-html.ts';
import type { PaperDocument } from '../exports/paper/paper-document.ts';
import { pdf } from '../exports/paper/pdf.ts';
import { jsonText } from '../exports/json.ts';
import { sha256 } from '../log/digest.ts';
import type { Address } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import { logFile } from '../model/publication.ts';
import { wordRedlineFile } from '../site/comparison-files.ts';
import { comparisonPaper } from '../site/paper/comparison-paper.ts';
import { pageSetting } from '../site/page-setting.ts';
import { textPaper } from '../site/paper/text-paper.ts';
import { bundleContents, comparisonFolder, textFolder } from './bundle-contents.ts';
import type { BundleContents, BundleRequest } from './bundle-contents.ts';
import { explanationHtml, explanationText } from './explanation.ts';

/** A file of a bundle; the path is below its root. */
export interface BundleFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** Every file of a bundle, the digests of all others last. The same request gives the same bytes. */
export function bundleFiles(request: BundleRequest): readonly BundleFile[] {
	const contents = bundleContents(request);
	const { publicationLog } = request.site;
	const files = [
		file('index.html', explanationHtml(request, contents)),
		file('README.txt', explanationText(request, contents)),
		...textFiles(request, contents),
		...comparisonFiles(request, contents),
		// There is one even where nothing was ever recorded: the verifier asks for it.
		file(logFile, publicationLog),
		file('verify.mjs', request.verifier),
	];
	const packed = [...files, file('bundle.json', manifest(request, contents, files))];
	const sums = packed.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('');
	return [...packed, file('SHA256SUMS', sums)];
}

function file(path: string, content: string | Uint8Array): BundleFile {
	return { path, content: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

function textFiles(request: BundleRequest, { texts }: BundleContents): readonly BundleFile[] {
	return texts.flatMap((revision) => {
		const folder = textFolder(request, revision);
		const document = textPaper(settingOf(request, folder), request.view, revision);
		return [
			file(`${folder}source.md`, revision.source.text),
			...documentFiles(request, document, `${folder}text`),
		];
	});
}

function comparisonFiles(request: BundleRequest, { pairs }: BundleContents): readonly BundleFile[] {
	return pairs.flatMap((pair) => {
		const folder = comparisonFolder(request, pair);
		const setting = settingOf(request, folder);
		const document = comparisonPaper(setting, request.view, pair);
		const { address, content } = wordRedlineFile(setting, request.view, pair);
		return [...documentFiles(request, document, `${folder}changes`), file(address, content)];
	});
}

/** A document as a page and, where they can be made, as PDF. */
function documentFiles(
	{ site }: BundleRequest,
	document: PaperDocument,
	path: string,
): readonly BundleFile[] {
	const page = file(path.replace(/[^/]*$/, 'index.html'), paperHtml(document));
	return site.typeset === undefined ? [page] : [page, file(`${path}.pdf`, pdf(document, site.typeset))];
}

function settingOf({ site, view }: BundleRequest, address: Address) {
	return pageSetting(site, { tree: undefined, address, language: view.policy.language });
}

/** What the verifier reads: which texts of the bundle the log has to have, and the digest of every file before. */
function manifest(
	{ view, span, site }: BundleRequest,
	{ texts }: BundleContents,
	files: readonly BundleFile[],
): string {
	return jsonText({
		policy: view.policy.slug,
		from: isoMoment(span.from),
		until: isoMoment(span.until),
		asOf: isoMoment(view.now),
		site: site.settings.url ?? null,
		published: texts.filter(({ posted }) => posted.recorded).map(({ policy, id }) => `${policy}@${id}`),
		files: Object.fromEntries(files.map(({ path, content }) => [path, sha256(content)])),
	});
}
