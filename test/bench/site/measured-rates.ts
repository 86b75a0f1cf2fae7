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
		revisions: 1000,
		processorTime: 16.46,
		wallTime: 37.86,
		peakMemory: 324e6,
		pages: 2114,
		files: 6536,
		bytes: 151e6,
	},
	small: { revisions: 300, peakMemory: 214e6 },
	fromCache: { processorTime: 2.94, wallTime: 7.6 },
	unchanged: { processorTime: 2, wallTime: 5.48 },
	oneMore: { processorTime: 6.14, wallTime: 18.16 },
	cache: 151e6,
};
