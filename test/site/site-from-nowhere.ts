import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite, type BuiltSite } from './built-site.ts';
import { clubDay, clubPolicies } from './club.ts';
import { buildSite } from './command-line.ts';
import { workspace } from './workspace.ts';

/** A title that tries to end a block of data. */
export const nowhereTitle = 'Prizes </script><script>alert(1)</script>';

/** The club's site when its settings do not say where it is published; its raffle has a hostile title. */
export async function siteFromNowhere(): Promise<BuiltSite> {
	const folder = workspace();
	const policies = join(folder, 'policies');
	cpSync(clubPolicies, policies, { recursive: true });
	const settings = join(policies, 'site.yaml');
	writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^url:.*\n/m, ''));
	writeFileSync(join(policies, 'raffle/2026-01-12.md'), `---\ntitle: ${nowhereTitle}\n---\n\nOne prize.\n`);
	await buildSite(['--policies', policies, '--output', join(folder, 'site'), '--as-of', clubDay]);
	return builtSite(join(folder, 'site'));
}
