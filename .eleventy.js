import { tsImport } from 'tsx/esm/api';

/** Eleventy's configuration: where the templates are. All else is the plugin's, which the command line may hand over. */
export default async function configuration(eleventyConfig) {
	const { inForcePlugin } =
		eleventyConfig.inForcePlugin === undefined
			? await tsImport('./scripts/site/plugin.ts', import.meta.url)
			: eleventyConfig;
	eleventyConfig.addPlugin(inForcePlugin);
	return {
		dir: { input: 'templates/pages', includes: '../components' },
		templateFormats: ['11ty.js'],
	};
}
