/** Eleventy's configuration: where the templates are. All else is the plugin's, which the command line may hand over. */
export default async function configuration(eleventyConfig) {
	const { inForcePlugin } =
		eleventyConfig.inForcePlugin === undefined ? await readPlugin(eleventyConfig) : eleventyConfig;
	eleventyConfig.addPlugin(inForcePlugin);
	return {
		dir: { input: 'templates/pages', includes: '../components' },
		templateFormats: ['11ty.js'],
	};
}

/** Reads the scripts anew each time, nested ones too, through a loader that most runs need not wait for. */
async function readPlugin({ inForcePreview }) {
	const { tsImport } = await import('tsx/esm/api');
	const plugin =
		inForcePreview === undefined ? './scripts/site/plugin.ts' : './scripts/site/preview/preview-plugin.ts';
	return tsImport(plugin, import.meta.url);
}
