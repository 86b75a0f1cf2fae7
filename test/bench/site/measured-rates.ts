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
	/** The large site again, a day later: nothing changed but the moment. */
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
		processorTime: 53.25,
		wallTime: 29.15,
		peakMemory: 605e6,
		pages: 21_104,
		files: 65_172,
		bytes: 1441e6,
	},
	small: { revisions: 1000, peakMemory: 228e6 },
	fromCache: { processorTime: 11.47, wallTime: 11.08 },
	unchanged: { processorTime: 2.17, wallTime: 1.65 },
	oneMore: { processorTime: 3.35, wallTime: 2.67 },
	cache: 1453e6,
};
