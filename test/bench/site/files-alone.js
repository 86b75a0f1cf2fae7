// Writes as many files as a folder has, as large, in as many folders, and nothing in them: what the disk asks for a site.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [site, output] = process.argv.slice(2);

mkdirSync(output);
for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
	const path = join(entry.parentPath, entry.name);
	const copy = join(output, path.slice(site.length));
	if (entry.isDirectory()) mkdirSync(copy);
	else writeFileSync(copy, Buffer.alloc(statSync(path).size));
}
