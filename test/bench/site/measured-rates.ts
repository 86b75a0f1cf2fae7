/** What one build of a made-up site took: times in seconds, all else in bytes or in numbers. */
export interface MeasuredSite {
	readonly revisions: number;
	readonly processorTime: number;
	readonly wallTime: number;
	readonly peakMemory: number;
	readonly pages: number;
	readonly files: number;
	readonly bytes: number;
}

/** What the reckoning of docs/scale.md starts from. */
export interface MeasuredRates {
	/** From nothing: many policies of 200 revisions of 1,500 words each. */
	readonly large: MeasuredSite;
	/** The same with fewer policies, to tell the memory a build needs at its start from what grows. */
	readonly small: Pick<MeasuredSite, 'revisions' | 'peakMemory'>;
	/** The large site again, written from its cache alone. */
	readonly fromCache: Pick<MeasuredSite, 'processorTime' | 'wallTime'>;
	/** The large site again, nothing changed. */
	readonly unchanged: Pick<MeasuredSite, 'processorTime' | 'wallTime'>;
	/** The large site again, with one revision more. */
	readonly oneMore: Pick<MeasuredSite, 'processorTime' | 'wallTime'>;
	/** The cache of the large site, in bytes. */
	readonly cache: number;
}

/** `npm run bench:site` gives them all but `small`, and that is in the table of `npm run bench:site -- --growth`. */
export const measuredRates: MeasuredRates = {
	large: {
		revisions: 10_000,
		processorTime: 57.9,
		wallTime: 31.27,
		peakMemory: 672e6,
		pages: 21_104,
		files: 65_171,
		bytes: 1439e6,
	},
	small: { revisions: 1000, peakMemory: 243e6 },
	fromCache: { processorTime: 16.48, wallTime: 15.99 },
	unchanged: { processorTime: 3.3, wallTime: 2.71 },
	oneMore: { processorTime: 5.58, wallTime: 4.22 },
	cache: 1444e6,
};
