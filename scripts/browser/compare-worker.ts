import { changedClausesHtml } from '../comparison/html/changed-clauses.ts';
import { isChanged } from '../comparison/redline/folded-rows.ts';
import { redlineSectionHtml } from '../comparison/html/redline-section.ts';
import { checkedRedline } from './checked-redline.ts';
import type { ComparisonAnswer, ComparisonRequest } from './comparison-request.ts';

// Comparing two long texts takes a while; in a worker the page stays alive meanwhile.
self.addEventListener('message', (event: MessageEvent<ComparisonRequest>) => {
	self.postMessage(answerTo(event.data));
});

function answerTo({ from, to, labels, language, pages }: ComparisonRequest): ComparisonAnswer {
	const { comparison, rows } = checkedRedline(from, to);
	return {
		summary: comparison.summary,
		changedHtml: changedClausesHtml(rows, labels, language),
		html: rows.some(isChanged) ? redlineSectionHtml(rows, labels, pages) : '',
	};
}
