import { fork } from 'node:child_process';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { makePack } from '../../scripts/build/new-pack.ts';
import { packCommand } from '../../scripts/build/pack-command.ts';
import type { PackNews, PackWork } from '../../scripts/build/pack-making.ts';
import { packInputs, policyKey } from '../../scripts/build/policy-key.ts';
import { packName } from '../../scripts/build/policy-pack.ts';
import { isoMoment } from '../../scripts/model/moment.ts';
import { siteOf } from '../../scripts/site/site.ts';
import { readTemplates } from '../../scripts/site/written-page.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { openPack } from '../../scripts/store/site/pack.ts';
import { FailedProcess, inProcesses } from '../../scripts/store/worker-processes.ts';
import { workShelf } from '../../scripts/store/work-shelf.ts';
import { clubPolicies } from '../site/club.ts';
import { withoutOptionalPackages } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';
import { moment } from '../timeline/history.ts';

const folder = workspace();
const catalogue = await readCatalogue(clubPolicies);
const site = siteOf(catalogue, {
	now: moment('2026-10-01'),
	isPreview: false,
	problems: [],
	hasSearch: false,
	typeset: undefined,
	pathPrefix: '/',
});
const engine = { code: 'of this program', layouts: {} };
const wanted = site.views.map((view) => ({
	slug: view.policy.slug,
	key: policyKey(packInputs(site, view, engine)),
}));

function workIn(shelf: string): PackWork {
	const { settings, publicationLog, pathPrefix, hasSearch, now } = site;
	const { publications } = catalogue;
	const shared = { settings, publications, publicationLog, pathPrefix, hasSearch, engine };
	return { ...shared, policies: resolve(clubPolicies), now: isoMoment(now), shelf, kept: shelf, wanted };
}

const making = suite('packs made in a process of their own');

const { NODE_OPTIONS: before = '' } = process.env;
making.before(() => void Object.assign(process.env, withoutOptionalPackages));
making.after(() => void (process.env['NODE_OPTIONS'] = before));

making('are those the build makes itself, of policies with all a policy can have', async () => {
	const [here, there] = [workShelf(join(folder, 'here')), workShelf(join(folder, 'there'))];
	const place = {
		shelf: here,
		kept: here.folder,
		templates: readTemplates(),
		engine,
	};
	for (const [index, one] of wanted.entries()) {
		makePack(site, site.views[index]!, { wanted: one, place, tell: () => undefined });
	}
	const heard: PackNews[] = [];
	await inProcesses(packCommand, [workIn(there.folder)], (news) => heard.push(news as PackNews));
	assert.equal(
		heard.filter(({ times }) => times !== undefined).map(({ slug }) => slug),
		wanted.map(({ slug }) => slug),
	);
	for (const { key } of wanted) {
		const pack = openPack(there.place(packName(key)))!;
		assert.ok(pack.files.length > 5);
		assert.equal(pack.files, openPack(here.place(packName(key)))!.files);
	}
});

making('are not made of anything but what was checked: it says so in a sentence', async () => {
	const work = { ...workIn(join(folder, 'other')), wanted: [{ ...wanted[0]!, key: 'of other texts' }] };
	const child = fork('scripts/in-force.js', [packCommand], { silent: true });
	child.send(work);
	let said = '';
	child.stderr!.on('data', (part) => (said += String(part)));
	const status = await new Promise((ended) => child.on('close', ended));
	assert.is(status, 1);
	const advice = 'build it again when nothing writes to the folder';
	assert.is(said, `${wanted[0]!.slug} changed while the site was built: ${advice}\n`);
});

making('are missed by the build as a failure it can tell', async () => {
	let failure: unknown;
	await inProcesses('no-such-command', [{}], () => undefined).catch((error: unknown) => (failure = error));
	assert.instance(failure, FailedProcess);
	assert.is((failure as Error).message, 'no-such-command ended with 2: nothing was built');
});

making('end where the build fails at what it hears of them', async () => {
	let failure: unknown;
	const work = workIn(join(folder, 'unheard'));
	const hear = (): void => {
		throw new Error('the disk is full');
	};
	await inProcesses(packCommand, [work], hear).catch((error: unknown) => (failure = error));
	assert.is((failure as Error).message, 'the disk is full');
});

making.run();
