import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from './builder.ts';
import { coldBuild } from './measured-build.ts';
import { tableRow } from './measurement-table.ts';

/** What V8 writes of a profiled thread: a tree of calls, and at which of them it was met, how long after the last time. */
interface Profile {
	readonly nodes: readonly {
		readonly id: number;
		readonly callFrame: { readonly functionName: string; readonly url: string };
		readonly children?: readonly number[];
	}[];
	readonly samples: readonly number[];
	/** In microseconds. */
	readonly timeDeltas: readonly number[];
}

/**
 * Builds once from nothing, profiled, and tells as a Markdown table whose the time was: of the callers that are neither
 * Node's nor a library's, the nearest one's. So what Eleventy calls in the file system is Eleventy's, and what it calls
 * in our code is ours.
 */
export async function eleventyShareTable(builder: Builder, workplace: string): Promise<string> {
	const folder = join(workplace, 'profiles');
	const [node = '', ...words] = builder.command;
	await coldBuild({ ...builder, command: [node, '--cpu-prof', `--cpu-prof-dir=${folder}`, ...words] });
	const shares = new Map<string, number>();
	const threads = readdirSync(folder);
	for (const name of threads) {
		const profile = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile;
		for (const [owner, time] of timeByOwner(profile)) shares.set(owner, (shares.get(owner) ?? 0) + time);
	}
	rmSync(folder, { recursive: true });
	const total = [...shares.values()].reduce((sum, time) => sum + time, 0);
	return [
		tableRow([`share of ${threads.length} threads`, 'whose']),
		'|--:|---|',
		...[...shares]
			.toSorted(([, a], [, b]) => b - a)
			.map(([owner, time]) => tableRow([`${((time / total) * 100).toFixed(1)} %`, owner])),
	].join('\n');
}

/** The time of each owner in a profile, in microseconds; waiting is nobody's. */
export function timeByOwner({ nodes, samples, timeDeltas }: Profile): ReadonlyMap<string, number> {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const callers = new Map(
		nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
	);
	const ownerOf = (id: number): string => {
		const node = byId.get(id)!;
		const own = ownerOfFrame(node.callFrame);
		const caller = callers.get(id);
		return own ?? (caller === undefined ? 'Node itself' : ownerOf(caller));
	};
	const owners = new Map(nodes.map(({ id }) => [id, ownerOf(id)]));
	const times = new Map<string, number>();
	for (const [index, id] of samples.entries()) {
		const owner = owners.get(id)!;
		if (owner === '(idle)') continue;
		times.set(owner, (times.get(owner) ?? 0) + timeDeltas[index]!);
	}
	return times;
}

function ownerOfFrame({ functionName, url }: Profile['nodes'][number]['callFrame']): string | undefined {
	if (functionName === '(idle)') return '(idle)';
	if (functionName === '(garbage collector)') return 'collecting garbage';
	if (url.includes('/node_modules/@11ty/')) return 'Eleventy';
	if (url.startsWith('file:') && !url.includes('/node_modules/')) return 'In Force';
	return undefined;
}
