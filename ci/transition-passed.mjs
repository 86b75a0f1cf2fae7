// Says whether the public site was built before a change that has come since: `passed=true` or `passed=false`. SITE_URL
// is the address of its root. A site that is not there yet has no change to show.
import { appendFileSync } from 'node:fs';
import { answerOf, Failure, readJson, run } from './failure.mjs';

const root = process.env.SITE_URL ?? '';
const output = process.env.GITHUB_OUTPUT;

await run(async () => {
	const answer = `passed=${await hasPassed()}\n`;
	process.stdout.write(answer);
	if (output !== undefined) appendFileSync(output, answer);
});

async function hasPassed() {
	if (root === '') return false;
	if (!/^https?:\/\//.test(root) || !URL.canParse(root))
		throw new Failure(`SITE_URL is to be the web address of the site's root, not ${JSON.stringify(root)}`, 2);
	const { href } = new URL('index.json', root.endsWith('/') ? root : `${root}/`);
	const response = await answerOf(href, { cache: 'no-store', signal: AbortSignal.timeout(30_000) });
	if (response.status === 404) return false;
	if (!response.ok) throw new Failure(`${href} answers ${response.status}`);
	const nextTransition = readJson(await response.text(), href)?.nextTransition;
	if (nextTransition === null) return false;
	const moment = Date.parse(nextTransition);
	if (Number.isNaN(moment))
		throw new Failure(`${href} has no sound nextTransition: is SITE_URL the site's root?`);
	return moment <= Date.now();
}
