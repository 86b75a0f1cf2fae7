import type { TextPlace } from '../../clauses/text-place.ts';
import type { RedlineLabels } from '../redline/redline-labels.ts';

/**
 * The words of a redline, and the pages of the two texts, to which links within them lead: not every clause stands in a
 * redline. Where a page is absent they lead to the redline itself.
 */
export interface RedlineSetting extends RedlineLabels {
	readonly oldPage?: string;
	readonly freshPage?: string;
	/** The folder of the policy both are of, where they stand in a site. */
	readonly folder?: string;
}

/** The addresses of the pages of the two texts. */
export type TextPages = Required<Pick<RedlineSetting, 'oldPage' | 'freshPage'>> &
	Pick<RedlineSetting, 'folder'>;

/** Where the words of the new text stand. */
export function freshPlace({ freshPage, folder }: Pick<RedlineSetting, 'freshPage' | 'folder'>): TextPlace {
	return { page: freshPage, folder };
}
