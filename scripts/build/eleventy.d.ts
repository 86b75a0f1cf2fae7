/** What is used of Eleventy, whose package has no types. */
declare module '@11ty/eleventy' {
	export default class Eleventy<Configuration> {
		constructor(
			input: string,
			output: string,
			options: {
				configPath: string;
				quietMode: boolean;
				runMode: 'build' | 'serve';
				config: (configuration: Configuration) => void;
			},
		);
		/** Set once it watches. */
		readonly watcher: { on(event: 'unlink', listener: (path: string) => void | Promise<void>): void };
		init(): Promise<void>;
		write(): Promise<unknown>;
		/** Gives what it calls for each file that was written to. */
		watch(): Promise<(path: string) => Promise<void>>;
		serve(port: number): Promise<void>;
	}
}
