import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from './builder.ts';

const layout = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .File.BaseFileName }}</title>
</head>
<body>
<main>
{{ .Content }}
</main>
</body>
</html>
`;

/** Hugo, which writes one page a revision and nothing else; undefined where there is none. */
export function hugoBuilder(corpus: string, workplace: string): Builder | undefined {
	const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	if (status !== 0) return undefined;
	const folder = join(workplace, 'hugo-project');
	mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
	writeFileSync(join(folder, 'layouts/_default/single.html'), layout);
	writeFileSync(
		join(folder, 'config.json'),
		JSON.stringify({
			contentDir: corpus,
			disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
			ignoreFiles: ['\\.jsonl$', '\\.yaml$'],
		}),
	);
	return {
		name: /v[\d.]+/.exec(stdout)?.[0].replace('v', 'Hugo ') ?? 'Hugo',
		command: ['hugo', '--quiet', '--noBuildLock'],
		folder,
		environment: {},
		output: join(folder, 'public'),
	};
}
