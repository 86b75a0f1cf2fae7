import { sha256 } from '../../log/digest.ts';
import { isText } from '../../model/revision.ts';
import type { Revision, SourceText } from '../../model/revision.ts';
import { bodyLength, factOf } from '../../model/text-facts.ts';
import { atKey, type Finding } from '../finding.ts';
import { revisionRule } from '../revision-rule.ts';

/** A text differs from the one posted before it, unless it takes that one back to give it another commencement. */
export const identicalText = revisionRule('identical-text', 'warning', ({ standings }) => {
	const texts = standings.map(({ revision }) => revision).filter(isText);
	return texts.flatMap((revision, index) => repetition(revision, texts[index - 1]) ?? []);
});

function repetition(revision: Revision, before: Revision | undefined): Finding | undefined {
	if (before === undefined || revision.withdraws === before.id) return undefined;
	if (!isSameBody(revision.source, before.source)) return undefined;
	return atKey(revision.source, 'kind', {
		message: `the text is that of ${before.id}, character for character`,
		advice: 'check that the new text was saved; if nothing changes no revision is needed',
		russian: {
			message: `текст знак в знак тот же, что в ${before.id}`,
			advice: 'проверьте, сохранён ли новый текст; если ничего не меняется, редакция не нужна',
		},
	});
}

function isSameBody(a: SourceText, b: SourceText): boolean {
	return bodyLength(a) === bodyLength(b) && bodyDigest(a) === bodyDigest(b);
}

function bodyDigest(source: SourceText): string {
	return factOf(source, 'digest of the body', ({ body }) => sha256(body));
}
