/** What was measured of one page. */
export interface Finding {
	readonly site: string;
	readonly kind: string;
	readonly address: string;
	/** Bytes of all the page asks for, compressed. */
	readonly weight: number;
	/** Requests to anyone but the site. */
	readonly foreign: number;
	/** Cookies, and entries of any store a browser has. */
	readonly kept: number;
	/** What the browser complains of: what the page's own policy forbids, errors of scripts, files that are missing. */
	readonly complaints: readonly string[];
	/** Rules broken, each with the first place, by the medium. */
	readonly barriers: Readonly<Record<Medium, readonly string[]>>;
	/** What is wrong with the HTML as served. */
	readonly invalid: readonly string[];
	/** How many pixels wider than the screen of 320 it is. */
	readonly sideways: number;
	/** The smaller side of the smallest target that stands by itself, in CSS pixels. */
	readonly target: number;
	/** Where a level of headings is left out. */
	readonly headings: readonly string[];
	/** Of 100: performance, accessibility, best practices, search engines; absent where not measured. */
	readonly lighthouse?: readonly number[];
}

/** In which a page is looked at. */
export const media = ['light', 'dark', 'forced', 'print'] as const;
export type Medium = (typeof media)[number];

/** The most a page of a text of common size may weigh with all it needs, in bytes. */
const heaviest = 30_000;

/** The least side of a target, in CSS pixels: WCAG 2.2, 2.5.8. */
const leastTarget = 24;

/** The limits a page breaks, in words. `isCommon` where its text is of common size. */
export function brokenLimits(finding: Finding, isCommon: boolean): readonly string[] {
	return [
		...(isCommon && finding.weight > heaviest ? [`weighs ${finding.weight} bytes, over ${heaviest}`] : []),
		...(finding.foreign > 0 ? [`asks others ${finding.foreign} times`] : []),
		...(finding.kept > 0 ? [`keeps ${finding.kept} things in the browser`] : []),
		...finding.complaints.map((complaint) => `browser: ${complaint}`),
		...media.flatMap((medium) => finding.barriers[medium].map((barrier) => `axe, ${medium}: ${barrier}`)),
		...finding.invalid.map((fault) => `HTML: ${fault}`),
		...(finding.sideways > 0 ? [`scrolls ${finding.sideways} pixels sideways at 320`] : []),
		...(finding.target < leastTarget ? [`has a target of ${finding.target} pixels`] : []),
		...finding.headings.map((place) => `headings: ${place}`),
		...(finding.lighthouse?.some((score) => score < 100)
			? [`Lighthouse: ${finding.lighthouse.join(' ')}`]
			: []),
	];
}
