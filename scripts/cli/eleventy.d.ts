/** What is used of Eleventy, whose package has no types. */
declare module '@11ty/eleventy' {
	export default class Eleventy {
		constructor(
			input: string,
			output: string,
			options: {
				configPath: string;
				quietMode: boolean;
				runMode: 'build' | 'serve';
				config: (configuration: import('../site/plugin.ts').EleventyConfiguration) => void;
			},
		);
		init(): Promise<void>;
		write(): Promise<unknown>;
		watch(): Promise<void>;
		serve(port: number): Promise<void>;
	}
}
