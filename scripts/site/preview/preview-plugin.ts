import type { EleventyConfiguration } from '../plugin.ts';
import { previewOf } from './preview.ts';
import type { Preview, PreviewRequest } from './preview.ts';

/** What the command line asks of a preview, and where it wants to find it. */
export interface PreviewSeat {
	readonly request: PreviewRequest;
	/** Given the preview that answers from now on. */
	readonly show: (preview: Preview) => void;
}

/** The part of Eleventy's configuration a preview uses; `inForcePreview` is what the command line asks. */
export interface PreviewConfiguration extends Pick<
	EleventyConfiguration,
	'addGlobalData' | 'addPassthroughCopy'
> {
	readonly inForcePreview?: PreviewSeat;
	on(event: 'eleventy.before', listener: () => Promise<void>): void;
	on(event: 'eleventy.beforeWatch', listener: (changed: readonly string[]) => void): void;
	addWatchTarget(path: string, options?: { readonly resetConfig: boolean }): void;
	setChokidarConfig(settings: Readonly<Record<string, unknown>>): void;
	setServerOptions(options: Readonly<Record<string, unknown>>, inPlaceOfOthers: boolean): void;
	setUseGitIgnore(uses: boolean): void;
}

/**
 * Eleventy watches, serves and reloads, and writes no page: each is made when it is asked for. What its templates or
 * styles look like is read again where one was written to; after an edit of a script Eleventy configures itself anew.
 */
export function inForcePlugin(eleventy: PreviewConfiguration): void {
	const { request, show } = eleventy.inForcePreview!;
	const preview = previewOf(request);
	eleventy.on('eleventy.beforeWatch', (changed) => {
		if (changed.some((path) => /^(?:\.\/)?templates\//.test(path))) preview.restyle();
	});
	eleventy.on('eleventy.before', async () => {
		await preview.refresh();
		show(preview);
	});
	eleventy.addGlobalData('addresses', () => []);
	eleventy.addPassthroughCopy({
		'templates/assets': 'assets',
		'templates/assets/verify.mjs': 'verify.mjs',
	});
	eleventy.addWatchTarget(request.policies);
	eleventy.addWatchTarget('templates');
	eleventy.addWatchTarget('scripts', { resetConfig: true });
	// An editor writes a text at once; a file that does grow is read again.
	eleventy.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 5 } });
	eleventy.setUseGitIgnore(false);
}
