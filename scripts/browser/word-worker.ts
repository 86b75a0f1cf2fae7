import { wordRedlineOfRows } from '../exports/word/word-redline.ts';
import { checkedRedline } from './checked-redline.ts';
import type { WordRequest } from './word-request.ts';

// Asked for by readers who want a document: the page that compares does not carry what writes one.
self.addEventListener('message', (event: MessageEvent<WordRequest>) => {
	const { from, to, record } = event.data;
	self.postMessage(wordRedlineOfRows(checkedRedline(from, to).rows, record));
});
