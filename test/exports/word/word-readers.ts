import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { flatTextClauses } from './flat-text.ts';
import { pandocClauses } from './pandoc-blocks.ts';
import type { PandocDocument } from './pandoc-blocks.ts';
import type { Resolution } from './resolved-document.ts';

/** A program that reads Word documents, accepts or rejects all changes in them, and tells the clauses that are left. */
export interface WordReader {
	readonly name: string;
	/** True where it reads how headings changed their level and rows of tables came and went. */
	readonly readsShapes: boolean;
	/** The clauses of each document of a folder, by its name without an ending, behind the line that ends its first page. */
	readonly read: (
		folder: string,
		names: readonly string[],
	) => Promise<Readonly<Record<Resolution, ReadClauses>>>;
}

/** The clauses of documents by name. */
export type ReadClauses = ReadonlyMap<string, readonly string[]>;

const run = promisify(execFile);
const patience = { timeout: 20 * 60_000, maxBuffer: 1 << 30 };

/** Pandoc, which reads the words of a document and what became of them. */
const pandoc: WordReader = {
	name: 'pandoc',
	readsShapes: false,
	read: async (folder, names) => ({
		accept: await readByPandoc(folder, names, 'accept'),
		reject: await readByPandoc(folder, names, 'reject'),
	}),
};

async function readByPandoc(
	folder: string,
	names: readonly string[],
	resolution: Resolution,
): Promise<ReadClauses> {
	const read: (readonly [string, readonly string[]])[] = [];
	for (let start = 0; start < names.length; start += atOnce) {
		const some = names.slice(start, start + atOnce);
		const paths = some.map((name) => join(folder, `${name}.docx`));
		const options = ['--from=docx', '--to=json', `--track-changes=${resolution}`];
		const { stdout } = await run('pandoc', [...options, ...paths], patience);
		read.push(...pandocClauses(JSON.parse(stdout) as PandocDocument, some));
	}
	return new Map(read);
}

/** Pandoc reads several documents as one, so that it need not be started for each. */
const atOnce = 50;

/** LibreOffice, which does all of a folder in one go, by a macro. */
const libreOffice: WordReader = {
	name: 'LibreOffice',
	readsShapes: true,
	read: async (folder, names) => {
		const profile = mkdtempSync(join(tmpdir(), 'in-force-office-'));
		try {
			const start = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
			// A profile comes with macros of its own, which would take the place of ours.
			await run('soffice', [...start, '--terminate_after_init'], patience);
			const macros = join(profile, 'user/basic/Standard');
			mkdirSync(macros, { recursive: true });
			writeFileSync(join(macros, 'Module1.xba'), macroOf(folder));
			writeFileSync(join(folder, 'names'), names.join('\n'));
			await run('soffice', [...start, 'macro:///Standard.Module1.Resolve()'], patience);
			const readAs = (resolution: Resolution): ReadClauses =>
				new Map(
					names.map((name) => [
						name,
						flatTextClauses(readFileSync(join(folder, `${name}.${resolution}.fodt`), 'utf8')),
					]),
				);
			return { accept: readAs('accept'), reject: readAs('reject') };
		} finally {
			rmSync(profile, { recursive: true, force: true });
		}
	},
};

function macroOf(folder: string): string {
	const url = pathToFileURL(folder).href;
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Resolve
	Dim hidden(0) As New com.sun.star.beans.PropertyValue
	Dim flat(0) As New com.sun.star.beans.PropertyValue
	hidden(0).Name = "Hidden"
	hidden(0).Value = True
	flat(0).Name = "FilterName"
	flat(0).Value = "OpenDocument Text Flat XML"
	dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
	Open "${url}/names" For Input As #1
	Do While Not Eof(1)
		Line Input #1, name
		For Each act In Array("Accept", "Reject")
			document = StarDesktop.loadComponentFromURL("${url}/" &amp; name &amp; ".docx", "_blank", 0, hidden())
			dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; act &amp; "AllTrackedChanges", "", 0, Array())
			document.storeToURL("${url}/" &amp; name &amp; "." &amp; LCase(act) &amp; ".fodt", flat())
			document.close(True)
		Next
	Loop
	Close #1
	StarDesktop.terminate()
End Sub
</script:module>
`;
}

/**
 * The readers there are on this machine; said of those that are not. On a machine that checks changes (`CI=true`) their
 * absence is an error: there each has to read what is written.
 */
export function wordReaders(): readonly WordReader[] {
	return [
		{ reader: libreOffice, program: 'soffice', from: 'libreoffice-writer' },
		{ reader: pandoc, program: 'pandoc', from: 'pandoc' },
	].flatMap(({ reader, program, from }) => {
		if (isInstalled(program)) return [reader];
		const absence = `${reader.name} is not installed (Debian's package ${from})`;
		if (process.env['CI'] === 'true') throw new Error(absence);
		console.log(`${absence}. It has read no redline.`);
		return [];
	});
}

function isInstalled(program: string): boolean {
	try {
		execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 });
		return true;
	} catch {
		return false;
	}
}
