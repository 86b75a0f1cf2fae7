import type { RedlineLabels } from './redline-labels.ts';

/**
 * The words of a redline, and the pages of the two texts, to which links within them lead: not every clause stands in a
 * redline. Where a page is absent they lead to the redline itself.
 */
export interface RedlineSetting extends RedlineLabels {
	readonly oldPage?: string;
	readonly freshPage?: string;
}

/** The addresses of the pages of the two texts. */
export type TextPages = Required<Pick<RedlineSetting, 'oldPage' | 'freshPage'>>;
