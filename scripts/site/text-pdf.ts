import { pdfBlocks, plainClause } from '../exports/pdf/pdf-blocks.ts';
import type { PdfDocument } from '../exports/pdf/pdf-document.ts';
import { revisionAddress } from '../model/address.ts';
import type { Revision } from '../model/revision.ts';
import type { PageSetting } from './page-setting.ts';
import { pdfFrame, pdfSide } from './pdf-frame.ts';
import { pdfWords } from './pdf-words.ts';
import type { PolicyView } from './policy-view.ts';
import { runningHeads } from './running-head.ts';
import { textVersion } from './text-version.ts';
import { translationNotices } from './translation-notices.ts';

/** A revision on paper: what it is, as of the moment of the site, and its whole text. */
export function textPdf(setting: PageSetting, view: PolicyView, revision: Revision): PdfDocument {
	const { language, sentences, site, tree } = setting;
	const version = textVersion(view.policy, revision, tree);
	const address = revisionAddress(view.policy.slug, revision.id, tree);
	const side = pdfSide(setting, view, { revision, address });
	const asOf = sentences.asOf(view.now);
	const clauses = site.clausesOf(version.source).clauses.filter(({ kind }) => kind !== 'definition');
	const [head] = runningHeads(setting, view, revision);
	return {
		...pdfFrame(setting, version, [
			...(view.policy.sample ? [{ text: sentences.sample() }] : []),
			...translationNotices(setting, view.policy, version),
		]),
		textLanguage: version.language,
		title: `${version.title}. ${side.name}`,
		heading: version.title,
		sides: [{ ...side, sentences: [...side.sentences, asOf] }],
		blocks: pdfBlocks(clauses.map(plainClause)),
		running: {
			head: `${version.title}. ${head!.text}`,
			foot: [`${asOf} ${side.sentences[0]}`, `SHA-256: ${version.source.sha256}`],
			pages: pdfWords[language].pages,
		},
	};
}
