/** A limit that a site or its build runs into somewhere. */
export interface HostLimit {
	readonly where: string;
	readonly words: string;
	/** The page that says so. */
	readonly page: string;
	/** What is limited; `entries` are files and folders, `disk` is site and cache. */
	readonly of: 'files' | 'entries' | 'bytes' | 'disk' | 'cache' | 'wall time' | 'memory';
	/** In numbers, bytes or seconds. */
	readonly most: number;
}

/** Read in November 2026, or as the newest copy of the page told them. */
export const hostLimits: readonly HostLimit[] = [
	{
		where: 'Cloudflare Pages, free',
		words: '20,000 files',
		page: 'https://developers.cloudflare.com/pages/platform/limits/',
		of: 'files',
		most: 20_000,
	},
	{
		where: 'Cloudflare Pages, paid',
		words: '100,000 files',
		page: 'https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/',
		of: 'files',
		most: 100_000,
	},
	{
		where: 'Cloudflare Pages, building there',
		words: '20 minutes a build',
		page: 'https://developers.cloudflare.com/pages/platform/limits/#builds',
		of: 'wall time',
		most: 20 * 60,
	},
	{
		where: 'GitHub Pages',
		words: '1 GB a site',
		page: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
		of: 'bytes',
		most: 1e9,
	},
	{
		where: 'GitLab Pages',
		words: '200,000 files and folders',
		page: 'https://docs.gitlab.com/administration/instance_limits/#number-of-files-per-gitlab-pages-website',
		of: 'entries',
		most: 200_000,
	},
	{
		where: 'GitLab Pages, on GitLab.com',
		words: '1 GB a site',
		page: 'https://docs.gitlab.com/user/gitlab_com/#gitlab-pages',
		of: 'bytes',
		most: 1e9,
	},
	{
		where: 'Vercel, building there',
		words: '45 minutes a build',
		page: 'https://vercel.com/docs/limits#build-time-per-deployment',
		of: 'wall time',
		most: 45 * 60,
	},
	{
		where: 'GitHub Actions',
		words: '6 hours a job',
		page: 'https://docs.github.com/en/actions/reference/limits',
		of: 'wall time',
		most: 6 * 3600,
	},
	{
		where: 'GitHub Actions',
		words: '10 GB of caches a repository',
		page: 'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#usage-limits-and-eviction-policy',
		of: 'cache',
		most: 10e9,
	},
	{
		where: 'a machine of GitHub Actions',
		words: '14 GB of disk',
		page: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
		of: 'disk',
		most: 14e9,
	},
	{
		where: 'a machine of GitHub Actions',
		words: '16 GB of memory',
		page: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
		of: 'memory',
		most: 16e9,
	},
];
