// Says whether the public site was built before a change that has come since: `passed=true` or `passed=false`. SITE_URL
// is the address of its root. A site that is not there yet has no change to show.
import { appendFileSync } from 'node:fs';

const root = process.env.SITE_URL ?? '';
const output = process.env.GITHUB_OUTPUT;

const answer = `passed=${await hasPassed()}\n`;
process.stdout.write(answer);
if (output !== undefined) appendFileSync(output, answer);

async function hasPassed() {
	if (root === '') return false;
	const address = new URL('index.json', root.endsWith('/') ? root : `${root}/`);
	const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(30_000) });
	if (response.status === 404) return false;
	if (!response.ok) throw new Error(`${address.href} answers ${response.status}`);
	const { nextTransition } = await response.json();
	if (nextTransition === null) return false;
	const moment = Date.parse(nextTransition);
	if (Number.isNaN(moment)) throw new Error(`${address.href} has no sound nextTransition`);
	return moment <= Date.now();
}
