/** What the worker in a script beside this one answers to the one thing it is asked; it runs no longer than that. */
export function workerAnswer<Answer>(script: string, request: unknown): Promise<Answer> {
	const worker = new Worker(new URL(script, scriptAddress));
	const answer = new Promise<Answer>((resolve, reject) => {
		worker.addEventListener('message', (event: MessageEvent<Answer>) => resolve(event.data));
		worker.addEventListener('error', reject);
	});
	worker.postMessage(request);
	return answer.finally(() => worker.terminate());
}

const scriptAddress = (document.currentScript as HTMLScriptElement).src;
