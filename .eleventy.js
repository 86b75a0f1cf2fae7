import { tsImport } from 'tsx/esm/api';

/** Eleventy's configuration: where the templates are. All else is the plugin's. */
export default async function configuration(eleventyConfig) {
	const { inForcePlugin } = await tsImport('./scripts/site/plugin.ts', import.meta.url);
	eleventyConfig.addPlugin(inForcePlugin);
	return {
		dir: { input: 'templates/pages', includes: '../components' },
		templateFormats: ['njk'],
	};
}
