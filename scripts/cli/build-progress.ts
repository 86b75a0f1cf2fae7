import type { BuildStep, BuildWatch } from '../build/build-watch.ts';
import type { Terminal } from './command.ts';

/** A watch over a build that shows on the terminal what is done, and keeps the time. */
export interface BuildProgress extends BuildWatch {
	/** Wipes away what was shown, and stops the clock. */
	readonly end: () => void;
	/** Where the time went, a line a step and a line a kind of page. */
	readonly report: () => string;
}

const names: Readonly<Record<BuildStep, string>> = {
	reading: 'reading and checking the policies',
	policies: 'making the pages of the policies',
	pages: 'writing the pages about the site',
	placing: 'putting the site in its place',
};

/** Nothing is foretold before this much is done: what comes first is the slowest. */
const leastShare = 0.03;

/** A watch that begins now. */
export function buildProgress({ progress }: Pick<Terminal, 'progress'>): BuildProgress {
	const steps: { readonly step: BuildStep; seconds?: number }[] = [];
	const kinds = new Map<string, number>();
	let start = performance.now();
	const seconds = (): number => (performance.now() - start) / 1000;
	const close = (): void => {
		const last = steps.at(-1);
		if (last !== undefined) last.seconds ??= seconds();
		start = performance.now();
	};
	return {
		begin: (step) => {
			close();
			steps.push({ step });
			progress?.(`${names[step]} …`);
		},
		share: (share) => {
			const { step } = steps.at(-1)!;
			progress?.(`${names[step]}: ${Math.floor(share * 100)} %${timeLeft(share, seconds())}`);
		},
		pages: (times) => {
			for (const [layout, milliseconds] of Object.entries(times)) {
				kinds.set(layout, (kinds.get(layout) ?? 0) + milliseconds / 1000);
			}
		},
		end: () => {
			close();
			progress?.('');
		},
		report: () =>
			steps
				.flatMap(({ step, seconds: took = 0 }) => [
					line(names[step], took),
					...(step === 'policies' ? kindLines(kinds) : []),
				])
				.join(''),
	};
}

function timeLeft(share: number, taken: number): string {
	if (share < leastShare) return '';
	const left = Math.ceil((taken / share) * (1 - share));
	return left >= 90 ? `, about ${Math.round(left / 60)} min left` : `, about ${left} s left`;
}

/** Pages are made by several processes at once, so theirs may come to more than the step took. */
function kindLines(kinds: ReadonlyMap<string, number>): readonly string[] {
	return [...kinds]
		.toSorted((a, b) => b[1] - a[1])
		.map(([layout, took]) => line(`  ${layout.replace(/^layouts\/|\.njk$/g, '')}`, took));
}

function line(name: string, seconds: number): string {
	return `${name.padEnd(36)} ${seconds.toFixed(2).padStart(8)} s\n`;
}
