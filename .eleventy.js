import { tsImport } from 'tsx/esm/api';

const plugin = './scripts/site/plugin.ts';

/** Eleventy's configuration: where the templates are. All else is the plugin's. */
export default async function configuration(eleventyConfig) {
	// One build takes the modules the command line has loaded; a preview reads them anew, to see edits in them.
	const { inForcePlugin } = eleventyConfig.hasModules
		? await import(plugin)
		: await tsImport(plugin, import.meta.url);
	eleventyConfig.addPlugin(inForcePlugin);
	return {
		dir: { input: 'templates/pages', includes: '../components' },
		templateFormats: ['11ty.js'],
	};
}
