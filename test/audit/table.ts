import type { Finding } from './finding.ts';
import { media } from './finding.ts';

const headings = [
	'page',
	'bytes',
	'others',
	'kept',
	'complaints',
	'axe',
	'HTML',
	'sideways',
	'target',
	'headings',
	'Lighthouse',
];

/** The findings as lines of a table; axe as light/dark/forced/print. */
export function findingsTable(findings: readonly Finding[]): string {
	const rows = [headings, ...findings.map(cells)];
	const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => padded(cell, widths[column]!, column))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

function cells(finding: Finding): readonly string[] {
	return [
		finding.kind,
		String(finding.weight),
		String(finding.foreign),
		String(finding.kept),
		String(finding.complaints.length),
		media.map((medium) => finding.barriers[medium].length).join('/'),
		String(finding.invalid.length),
		String(finding.sideways),
		String(finding.target),
		finding.headings.length === 0 ? 'in order' : String(finding.headings.length),
		finding.lighthouse?.join(' ') ?? '—',
	];
}

function padded(cell: string, width: number, column: number): string {
	return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
