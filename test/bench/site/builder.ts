/** A way to build a site out of a corpus. */
export interface Builder {
	readonly name: string;
	/** The program and its words. */
	readonly command: readonly string[];
	/** The folder it is called in. */
	readonly folder: string;
	readonly environment: Readonly<Record<string, string>>;
	/** The folder of the site. */
	readonly output: string;
	/** The folder of what is kept for the next build, where there is one. */
	readonly cache?: string;
}
