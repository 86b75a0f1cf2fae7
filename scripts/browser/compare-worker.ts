import { parseClauses } from '../clauses/clause-text.ts';
import { changedClausesHtml } from '../comparison/changed-clauses.ts';
import { compareTexts } from '../comparison/comparison.ts';
import { isChanged } from '../comparison/folded-rows.ts';
import { redline } from '../comparison/redline.ts';
import { redlineSectionHtml } from '../comparison/redline-section.ts';
import { tilingFault } from '../comparison/tiling.ts';
import type { ComparisonAnswer, ComparisonRequest } from './comparison-request.ts';

// Comparing two long texts takes a while; in a worker the page stays alive meanwhile.
self.addEventListener('message', (event: MessageEvent<ComparisonRequest>) => {
	self.postMessage(answerTo(event.data));
});

function answerTo({ from, to, labels, pages }: ComparisonRequest): ComparisonAnswer {
	const old = parseClauses(from);
	const fresh = parseClauses(to);
	const comparison = compareTexts(old, fresh);
	const fault = tilingFault(comparison, from, to);
	if (fault !== undefined) throw new Error(fault);
	const rows = redline(old, fresh, comparison);
	return {
		summary: comparison.summary,
		changedHtml: changedClausesHtml(rows, labels),
		html: rows.some(isChanged) ? redlineSectionHtml(rows, labels, pages) : '',
	};
}
