import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { withoutOptionalPackages } from '../../site/command-line.ts';
import { startPreview } from '../../site/preview-server.ts';
import type { PreviewServer } from '../../site/preview-server.ts';

/** A preview without the optional packages, and what it took to start it. */
export interface MeasuredPreview extends PreviewServer {
	/** From the start of the process until the first page was served, in milliseconds. */
	readonly start: number;
	/** The address of a draft's redline, from the site's root. */
	readonly redlineOf: (policy: string) => Promise<string>;
}

/** Starts a preview of a folder, and waits for its first page; what it copies goes to the workplace. */
export async function startMeasured(policies: string, workplace: string): Promise<MeasuredPreview> {
	const began = performance.now();
	const folder = mkdtempSync(join(workplace, 'preview-'));
	const server = await startPreview({ policies, folder, environment: withoutOptionalPackages });
	await server.get('');
	return {
		...server,
		start: performance.now() - began,
		redlineOf: async (policy) => {
			const { bytes } = await server.get(`${policy}/index.json`, 'data');
			const { comparisons } = JSON.parse(bytes.toString()) as {
				readonly comparisons: readonly { readonly to: string; readonly url: string }[];
			};
			return comparisons.find(({ to }) => to === 'draft')!.url;
		},
	};
}
