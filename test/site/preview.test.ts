import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite } from './built-site.ts';
import { clubDay, clubPolicies } from './club.ts';
import { buildSiteApart } from './command-line.ts';
import { startPreview } from './preview-server.ts';
import { workspace } from './workspace.ts';

// The project is a copy, so that its templates and scripts can be written to.
const folder = workspace();
const project = join(folder, 'project');
const policies = join(folder, 'policies');
mkdirSync(project);
for (const name of ['.eleventy.js', 'package.json', 'scripts', 'templates']) {
	cpSync(name, join(project, name), { recursive: true });
}
symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
cpSync(clubPolicies, policies, { recursive: true });
const words = ['--policies', policies, '--output', join(folder, 'site'), '--drafts', '--as-of', clubDay];
await buildSiteApart(words, { project });
const site = builtSite(join(folder, 'site'));
const server = await startPreview({ policies, folder, project, words: ['--as-of', clubDay] });

const draft = join(policies, 'rules/draft.md');
const original = readFileSync(draft, 'utf8');

async function textAt(path: string): Promise<string> {
	return (await server.get(path)).bytes.toString();
}

const preview = suite('a live preview');

preview('serves every file of a build with drafts, byte for byte', async () => {
	const others: string[] = [];
	for (const path of site.files) {
		const { status, bytes } = await server.get(encodeURI(path), 'data');
		if (status !== 200 || !bytes.equals(site.bytes(path))) others.push(`${path} (${status})`);
	}
	assert.equal(others, []);
	assert.ok(site.files.length > 100);
});

preview(
	'gives the index of a folder at the address of the folder, and leads to it without its slash',
	async () => {
		const { status, type, bytes } = await server.get('rules/archive/', 'data');
		assert.equal([status, type], [200, 'text/html; charset=utf-8']);
		assert.equal(bytes.toString(), site.text('rules/archive/index.html'));
		const { status: moved, location } = await server.get('rules/archive?from=x');
		assert.equal([moved, location], [302, '/rules/archive/?from=x']);
	},
);

preview(
	'answers an address where nothing is with the page that says so, which reloads like any other',
	async () => {
		for (const path of ['rules/2020-01-01/', 'nothing.txt', '%', 'rules/%2e%2e/%2e%2e/package.json']) {
			const { status, bytes } = await server.get(path);
			assert.is(status, 404, path);
			assert.ok(bytes.toString().includes('src="/.11ty/reload-client.js"'), path);
			assert.ok(bytes.toString().includes('<h1'), path);
		}
	},
);

preview('shows an edit of the draft, in its text and in its redline', async () => {
	await server.reloadedBy(() => {
		writeFileSync(draft, `${original}\nВставленная фраза.\n`);
	});
	assert.ok((await textAt('rules/draft/')).includes('Вставленная фраза.'));
	assert.match(await textAt('rules/2026-03-02...draft/'), /<ins>(?:(?!<\/ins>).)*Вставленная фраза\./);
	assert.ok((await textAt('rules/draft/source.md')).includes('Вставленная фраза.'));
});

preview(
	'shows what is wrong with a broken draft on its page, tells it once, and takes it back when it is mended',
	async () => {
		const before = server.printed().length;
		await server.reloadedBy(() => {
			writeFileSync(draft, original.replace(/^---\n/, '---\nefective: 2026-12-01\n'));
		});
		assert.match(await textAt('rules/draft/'), /rules\/draft\.md:2:1<\/code>.*efective/);
		assert.match(await textAt('rules/'), /rules\/draft\.md:2:1<\/code>.*efective/);
		assert.ok(!(await textAt('cards/')).includes('efective'));
		await server.reloadedBy(() => {
			writeFileSync(
				join(policies, 'cards/policy.yaml'),
				`${readFileSync(join(policies, 'cards/policy.yaml'), 'utf8')}\n`,
			);
		});
		assert.is(server.printed().slice(before).split('efective').length - 1, 1);
		await server.reloadedBy(() => {
			writeFileSync(draft, original);
		});
		assert.equal(
			(await server.get('rules/draft/', 'data')).bytes.toString(),
			site.text('rules/draft/index.html'),
		);
	},
);

preview('says why there is no page where a draft is no text at all, and lives on', async () => {
	await server.reloadedBy(() => {
		writeFileSync(draft, Buffer.from([0x23, 0x20, 0xff, 0x0a]));
	});
	const { status, bytes } = await server.get('rules/draft/');
	assert.is(status, 404);
	assert.ok(bytes.toString().includes('<code>rules/draft.md:1:3</code>'));
	await server.reloadedBy(() => {
		writeFileSync(draft, original);
	});
	assert.is((await server.get('rules/draft/')).status, 200);
});

preview('follows a draft that is taken away, put back by renaming, and a policy that is new', async () => {
	await server.reloadedBy(() => {
		renameSync(draft, join(folder, 'aside.md'));
	});
	assert.is((await server.get('rules/draft/')).status, 404);
	await server.reloadedBy(() => {
		renameSync(join(folder, 'aside.md'), draft);
	});
	assert.is((await server.get('rules/draft/')).status, 200);
	// In one step: the watcher looks into a new folder once, and again only after a second.
	mkdirSync(join(folder, 'visitors'));
	writeFileSync(join(folder, 'visitors/draft.md'), '# For visitors\n\n1. Welcome.\n');
	await server.reloadedBy(() => {
		renameSync(join(folder, 'visitors'), join(policies, 'visitors'));
	});
	assert.ok((await textAt('visitors/draft/')).includes('Welcome.'));
	assert.ok((await textAt('')).includes('For visitors'));
	await server.reloadedBy(() => {
		rmSync(join(policies, 'visitors'), { recursive: true });
	});
	assert.is((await server.get('visitors/draft/')).status, 404);
});

preview('shows an edit of a style, of a template and of a script', async () => {
	const edit = (path: string, from: string, to: string): Promise<void> => {
		const file = join(project, path);
		const text = readFileSync(file, 'utf8');
		assert.ok(text.includes(from), path);
		return server.reloadedBy(() => {
			writeFileSync(file, text.replace(from, to));
		});
	};
	await edit('templates/styles/base.css', 'body {', 'body { --edited: 1;');
	assert.ok((await textAt('assets/in-force.css')).includes('--edited'));
	await edit('templates/layouts/page.njk', '<main id="main">', '<main id="main" data-edited>');
	assert.ok((await textAt('rules/')).includes('data-edited'));
	await edit('scripts/site/words/words-ru.ts', 'Предварительный просмотр', 'Смотрите заранее');
	assert.ok((await textAt('rules/')).includes('Смотрите заранее'));
});

preview('lives on where a script is broken, and follows once it is mended', async () => {
	const file = join(project, 'scripts/site/words/words-ru.ts');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, `${text}\nconst = ;\n`);
	for (let tries = 0; !server.printed().includes('Transform failed') && tries < 600; tries++)
		await pause(100);
	assert.match(server.printed(), /Transform failed/);
	assert.is((await server.get('rules/')).status, 200);
	await server.reloadedBy(() => {
		writeFileSync(file, text.replace('Смотрите заранее', 'Смотрите раньше'));
	});
	assert.ok((await textAt('rules/')).includes('Смотрите раньше'));
});

preview(
	'says that a page cannot be made, for what reason on the terminal alone, and serves it once it can',
	async () => {
		const file = join(project, 'templates/layouts/archive.njk');
		const text = readFileSync(file, 'utf8');
		await server.reloadedBy(() => {
			writeFileSync(file, `${text}{% nosuchtag %}`);
		});
		const { status, bytes } = await server.get('rules/archive/');
		assert.is(status, 500);
		assert.not.match(bytes.toString(), /nosuchtag|at /);
		assert.match(server.printed(), /unknown block tag: nosuchtag/i);
		await server.reloadedBy(() => {
			writeFileSync(file, text);
		});
		assert.is((await server.get('rules/archive/')).status, 200);
	},
);

preview.after(() => server.stop());

preview.run();
