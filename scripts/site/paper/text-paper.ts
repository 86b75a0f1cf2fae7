import { paperBlocks, plainClause } from '../../exports/paper/paper-blocks.ts';
import type { PaperDocument } from '../../exports/paper/paper-document.ts';
import { revisionAddress } from '../../model/address.ts';
import type { Revision } from '../../model/revision.ts';
import { sentence } from '../../timeline/sentence-set.ts';
import type { PageSetting } from '../page-setting.ts';
import { paperFrame, paperSide } from './paper-frame.ts';
import { paperWords } from '../words/paper-words.ts';
import type { PolicyView } from '../policy-view.ts';
import { runningHeads } from '../parts/running-head.ts';
import { textVersion } from '../text-version.ts';
import { translationNotices } from '../parts/translation-notices.ts';

/** A revision on paper: what it is, as of the moment of its page, and its whole text. */
export function textPaper(setting: PageSetting, view: PolicyView, revision: Revision): PaperDocument {
	const { language, sentences, site, tree } = setting;
	const version = textVersion(view.policy, revision, tree);
	const address = revisionAddress(view.policy.slug, revision.id, tree);
	const side = paperSide(setting, view, { revision, address });
	const asOf = sentences.asOf(setting.asOf);
	const clauses = site.clausesOf(version.source).clauses.filter(({ kind }) => kind !== 'definition');
	const [head] = runningHeads(setting, view, revision);
	return {
		...paperFrame(setting, version, [
			...(view.policy.sample ? [{ text: sentences.sample() }] : []),
			...translationNotices(setting, view.policy, version),
		]),
		textLanguage: version.language,
		title: `${sentence(version.title)} ${side.name}`,
		heading: version.title,
		sides: [{ ...side, sentences: [...side.sentences, asOf] }],
		blocks: paperBlocks(clauses.map(plainClause)),
		running: {
			head: `${head!.document} ${head!.text}`,
			foot: [`${asOf} ${side.sentences[0]}`, `SHA-256: ${version.source.sha256}`],
			pages: paperWords[language].pages,
		},
	};
}
