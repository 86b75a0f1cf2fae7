import { lint } from '../../scripts/lint/lint.ts';
import type { Catalogue } from '../../scripts/model/catalogue.ts';
import type { Language } from '../../scripts/model/language.ts';
import type { PolicySlug } from '../../scripts/model/policy-slug.ts';
import { noCommencementRule, type Policy } from '../../scripts/model/policy.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import type { CommencementRule, Revision } from '../../scripts/model/revision.ts';
import { type Draft, moment, moscow, revision } from '../timeline/history.ts';

/** A revision whose file is written out: its front matter with what the draft says, then the body. */
export function written(
	id: string,
	draft: Draft = {},
	body = `# Privacy policy\n\nThe text of ${id}.\n`,
): Revision {
	const keys = Object.entries(draft).filter(([key]) => key !== 'posted');
	const frontMatter = keys.map(([key, value]) => `${key}: ${value}\n`).join('');
	const head = frontMatter === '' ? '' : `---\n${frontMatter}---\n`;
	const plain = revision(id, draft);
	return { ...plain, source: { ...plain.source, text: head + body, bodyStart: head.length, body } };
}

/** A catalogue of one policy, `privacy`, with these revisions. */
export function catalogueOf(
	revisions: readonly Revision[],
	commencementRule: CommencementRule = noCommencementRule,
): Catalogue {
	const language = 'en' as Language;
	const slug = 'privacy' as PolicySlug;
	const policy: Policy = { slug, title: 'Privacy', language, sample: false, commencementRule, revisions };
	const settings = { name: 'Policies', zone: moscow, language, samples: true };
	return { settings, policies: [policy], publications: [], publicationLog: '', problems: [] };
}

/** What the rules find, apart from missing summaries, which most histories of a test leave out. */
export function found(
	revisions: readonly Revision[],
	{ rule, now = '2027-12-31' }: { rule?: CommencementRule; now?: string } = {},
): readonly Problem[] {
	return lint(catalogueOf(revisions, rule), moment(now)).filter(
		(problem) => problem.rule !== 'missing-summary',
	);
}

/** Problems as `path:line severity rule`. */
export function places(problems: readonly Problem[]): readonly string[] {
	return problems.map(({ path, line, severity, rule }) => `${path}:${line} ${severity} ${rule}`);
}
