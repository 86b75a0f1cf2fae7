import { tsImport } from 'tsx/esm/api';

/** Eleventy's configuration: where the templates are. All else is the plugin's, which the command line may hand over. */
export default async function configuration(eleventyConfig) {
	const plugin =
		eleventyConfig.inForcePreview === undefined
			? './scripts/site/plugin.ts'
			: './scripts/site/preview-plugin.ts';
	const { inForcePlugin } =
		eleventyConfig.inForcePlugin === undefined ? await tsImport(plugin, import.meta.url) : eleventyConfig;
	eleventyConfig.addPlugin(inForcePlugin);
	return {
		dir: { input: 'templates/pages', includes: '../components' },
		templateFormats: ['11ty.js'],
	};
}
