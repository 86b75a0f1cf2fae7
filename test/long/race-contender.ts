// One of several processes that publish at once. For each folder it is told of, it publishes and tells how that went.
import { main } from '../../scripts/cli/main.ts';

process.on('message', (policies: string) => {
	let said = '';
	const tell = (text: string | Uint8Array): void => {
		said += String(text);
	};
	main(['publish', '--policies', policies, '--as-of', '2026-11-22T14:05:31+03:00'], {
		out: tell,
		err: tell,
	}).then(
		(status) => process.send?.({ status, said }),
		(error: unknown) => process.send?.({ status: 9, said: String(error) }),
	);
});
process.send?.('ready');
