import type { ArchivePage } from './archive-page.ts';
import type { ClausesPage } from './clauses-page.ts';
import type { ComparePage } from './compare-page.ts';
import type { ComparisonPage } from './comparison-page.ts';
import type { EmbedPage } from './embed-page.ts';
import type { IndexPage } from './index-page.ts';
import type { MomentPage } from './moment-page.ts';
import type { NotFoundPage } from './not-found-page.ts';
import type { ParallelPage } from './parallel-page.ts';
import type { RevisionPage } from './revision-page.ts';
import type { SearchPage } from './search-page.ts';
import type { VerifyPage } from './verify-page.ts';

/** Everything a template may know. */
export type Page =
	| IndexPage
	| RevisionPage
	| ArchivePage
	| ComparisonPage
	| ComparePage
	| ClausesPage
	| MomentPage
	| ParallelPage
	| SearchPage
	| EmbedPage
	| VerifyPage
	| NotFoundPage;
