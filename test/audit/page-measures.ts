// These functions run in the page: they may use nothing but what is in them, and name no function.

/** Where the headings of the page leave out a level, or where it has not one first of all. */
export function headingGaps(): readonly string[] {
	const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
		heading.checkVisibility(),
	);
	const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
	const firsts = levels.filter((level) => level === 1).length;
	return [
		...(firsts === 1 ? [] : [`${firsts} of the first level`]),
		...levels.flatMap((level, index) =>
			level > (levels[index - 1] ?? 0) + 1
				? [`h${level} "${headings[index]!.textContent.trim().slice(0, 40)}" after h${levels[index - 1] ?? 0}`]
				: [],
		),
	];
}

/**
 * The smaller side of the smallest target in view. Links within a sentence are as high as its line, and boxes to tick
 * are as large as their label (WCAG 2.2, 2.5.8: inline, equivalent).
 */
export function smallestTarget(): number {
	const blocks = 'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, figcaption, div';
	const sides = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
		.filter((target) => target.checkVisibility() && target.getAttribute('tabindex') !== '-1')
		.filter((target) => {
			const words = target.parentElement!.closest(blocks)?.textContent ?? '';
			const isAlone = words.trim() === target.textContent.trim();
			return isAlone || getComputedStyle(target).display !== 'inline';
		})
		.map((target) => ((target as HTMLInputElement).labels?.[0] ?? target).getBoundingClientRect())
		.filter(({ right, bottom }) => right > 0 && bottom > 0)
		.map(({ width, height }) => Math.min(width, height));
	return Math.round(Math.min(...sides) * 10) / 10;
}
