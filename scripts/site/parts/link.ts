/** A link as a template prints it; `href` is relative to the page. */
export interface Link {
	readonly href: string;
	readonly text: string;
	/** The moment (ISO 8601) from which the words may no longer fit. */
	readonly until?: string;
}
