import { workerAnswer } from './worker-answer.ts';
import { recordOf } from './word-request.ts';
import type { NamedText, TextRecords, WordRequest } from './word-request.ts';

/** What the page says of the document. */
export interface WordWords {
	readonly wordWorking: string;
	readonly wordFailed: string;
}

/** A comparison on the page, of which a document can be made. */
export interface ShownComparison {
	readonly policy: string;
	readonly from: NamedText & { readonly body: string };
	readonly to: NamedText & { readonly body: string };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Shows the button that makes a document with tracked changes, in the browser; what it needs is loaded when it is pressed. */
export function offerWord(place: HTMLElement, words: WordWords, shown: ShownComparison): void {
	const [button, status] = [place.querySelector('button')!, place.querySelector('[role="status"]')!];
	place.hidden = false;
	button.addEventListener('click', () => void make());

	async function make(): Promise<void> {
		button.disabled = true;
		status.textContent = words.wordWorking;
		try {
			save(await wordFile(shown), fileName(shown));
			status.textContent = '';
		} catch {
			status.textContent = words.wordFailed;
		} finally {
			button.disabled = false;
		}
	}
}

async function wordFile({ from, to }: ShownComparison): Promise<Uint8Array<ArrayBuffer>> {
	const records = (await (await fetch('records.json')).json()) as TextRecords;
	const request: WordRequest = { from: from.body, to: to.body, record: recordOf(records, from, to) };
	return workerAnswer('word-worker.js', request);
}

function fileName({ policy, from, to }: ShownComparison): string {
	return `${policy.replaceAll('/', '-')}-${from.revision}...${to.revision}.docx`;
}

/** Saves a file as a browser saves what a link leads to. It is kept as long as the page: some begin to read it late. */
function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([bytes], { type: wordType }));
	link.download = name;
	link.click();
}
