import { resolve } from 'node:path';
import { countedWords } from '../model/counted-words.ts';
import { hasErrors } from '../model/problem.ts';
import { pageEngine } from '../store/engine-digest.ts';
import { keptReadings } from '../store/kept/kept-readings.ts';
import { liesWithin } from '../store/real-place.ts';
import { lookAtSpare } from '../store/site/spare-site.ts';
import { defaultShelf, workShelf, writableShelf } from '../store/work-shelf.ts';
import type { Command, Invocation } from './command.ts';
import { WrongUsage } from './command.ts';
import { buildProgress } from './build-progress.ts';
import { parsePathPrefix } from './path-prefix.ts';
import { assertProgramPlace } from './program-place.ts';
import { tally } from './report.ts';
import type { Shard } from '../build/shard-building.ts';
import type { Built, SiteBuilding } from '../build/site-building.ts';

/** `build`: writes the site whole, or leaves the old one as it was. */
export const build: Command = {
	name: 'build',
	summary: 'build the site',
	usage:
		'[--output DIR] [--drafts] [--path-prefix PATH] [--cache DIR] [--shard I/N | --join DIR…] [--timings]',
	help: [
		['--output DIR', 'where the site goes (default _site); replaced whole'],
		['--drafts', 'a preview: drafts get pages too'],
		['--path-prefix PATH', 'the path the site is served under (default /)'],
		[
			'--cache DIR',
			'where finished work is kept for the next build (default: beside the program); safe to delete',
		],
		[
			'--shard I/N',
			'make the pages of one N-th of the policies only, for another machine: packs, in the output folder (default _shard)',
		],
		['--join DIR…', 'build the site of the packs in these folders; what is in none of them is made here'],
		['--timings', 'tell where the time went'],
	],
	options: {
		output: { type: 'string' },
		drafts: { type: 'boolean', default: false },
		'path-prefix': { type: 'string', default: '/' },
		cache: { type: 'string' },
		shard: { type: 'string' },
		join: { type: 'boolean', default: false },
		timings: { type: 'boolean', default: false },
	},
	positionals: { least: 0, most: Infinity },
	run: async (invocation) => {
		assertProgramPlace();
		const { values, terminal } = invocation;
		const progress = buildProgress(terminal);
		// Before anything else: what is loaded by now is the program that works.
		const engine = pageEngine();
		const request = { ...buildRequest(invocation), watch: progress, engine };
		progress.begin('reading');
		const look = request.shard === undefined ? lookAtSpare(request.shelf, request.output) : undefined;
		const readings = keptReadings(request.shelf, request.policies);
		const reading = await invocation.read(request.isPreview ? 'all' : 'published', readings.memory);
		const source = { ...reading, problems: reading.problems() };
		readings.keep();
		progress.end();
		invocation.tell(source.problems);
		if (hasErrors(source.problems)) {
			terminal.err(`${tally(source.problems).trim()}: nothing was built\n`);
			return 1;
		}
		progress.begin('policies');
		// Loaded here, since no other command needs it.
		const { buildSite } = await import('../build/site-building.ts');
		const { buildShard } = await import('../build/shard-building.ts');
		const { shard } = request;
		const built = await (shard === undefined
			? buildSite(source, request, look)
			: buildShard(source, request, shard));
		progress.end();
		if (values['timings'] === true) terminal.err(progress.report());
		terminal.err(told(built, request));
		return 0;
	},
};

/** What was built, and what the shards should have held. */
function told({ policies, made }: Built, { shard, others, folder }: BuildRequest): string {
	const missed =
		others.length > 0 && made.length > 0 ? `${counted(made.length)} in none of the folders: made here\n` : '';
	return `${missed}${shard === undefined ? 'built' : 'packed'} ${counted(policies)} into ${folder}\n`;
}

function counted(policies: number): string {
	return countedWords(['{count} policy', '{count} policies'], policies);
}

interface BuildRequest extends SiteBuilding {
	readonly shard?: Shard;
	/** The output folder, as the user named it. */
	readonly folder: string;
}

/** What the words of the user ask for. Throws a `WrongUsage` for what makes no sense. */
function buildRequest({ values, policies, positionals }: Invocation): Omit<BuildRequest, 'watch' | 'engine'> {
	if (positionals.length > 0 && values['join'] !== true)
		throw new WrongUsage('build takes folders after --join only');
	if (positionals.length === 0 && values['join'] === true)
		throw new WrongUsage('--join needs the folders of the shards');
	const shard = values['shard'] === undefined ? undefined : parseShard(String(values['shard']));
	if (shard !== undefined && values['join'] === true)
		throw new WrongUsage('--shard makes what --join joins: ask for one of them');
	const folder = String(values['output'] ?? (shard ? '_shard' : '_site'));
	return {
		folder,
		output: outsidePolicies(policies, '--output', folder),
		policies: resolve(policies),
		isPreview: values['drafts'] === true,
		pathPrefix: parsePathPrefix(String(values['path-prefix'])),
		shelf: workShelf(
			values['cache'] === undefined
				? writableShelf(defaultShelf)
				: outsidePolicies(policies, '--cache', String(values['cache'])),
		),
		others: positionals.map((other) => workShelf(resolve(other))),
		...(shard && { shard }),
	};
}

/** `3/8` as the third of eight. Throws a `WrongUsage` for what is no such part. */
function parseShard(text: string): Shard {
	const [, place = '', count = ''] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
	const shard = { place: Number(place), count: Number(count) };
	if (shard.place >= 1 && shard.place <= shard.count) return shard;
	throw new WrongUsage(`--shard is a part like 3/8, from 1/8 to 8/8, not ${text}`);
}

/**
 * The place an option names for what is written. Throws a `WrongUsage` where it lies within the policies folder, where the
 * next run would read it.
 */
function outsidePolicies(policies: string, option: '--output' | '--cache', place: string): string {
	if (!liesWithin(policies, place)) return resolve(place);
	throw new WrongUsage(`${option} ${place} lies within the policies folder: name a folder outside of it`);
}
