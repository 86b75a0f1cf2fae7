import { escapeHtml } from '../../clauses/escape-html.ts';
import type { PaperBlock, PaperDocument, PaperRow, PaperSide, PaperSpan } from './paper-document.ts';

const style = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 serif}header h2{font-size:1.05rem;margin-bottom:.2rem}header p{margin:.3rem 0}
h1{font-size:1.3rem}dl,.note,.label,footer{font:.85rem/1.5 sans-serif}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}
p,td,th,li,pre{overflow-wrap:anywhere}pre{white-space:pre-wrap}table{border-collapse:collapse}td,th{border:1px solid;padding:.3rem;text-align:left;vertical-align:top}
.notice{border:1px solid;padding:.4rem;font-weight:bold}.summary{border-left:3px solid #777;padding-left:.8rem}
ul.marked{list-style:none;padding-left:1.5rem}.marker{margin-left:-1.5rem;padding-right:.4rem}
.changed{border-left:3px solid;padding-left:.6rem;margin-left:-.8rem}.label{font-style:italic}
ins{text-decoration:underline}del{text-decoration:line-through}.moved{text-decoration-style:double}
.restyled{text-decoration:underline dotted}header,main{border-bottom:1px solid;padding-bottom:1rem}`;

/** A document as a page that needs nothing else: it opens from a disk, runs nothing and asks for nothing. */
export function paperHtml(document: PaperDocument): string {
	const { language, textLanguage, title, blocks, running } = document;
	return [
		'<!doctype html>',
		`<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
		`<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head><body>`,
		`<header>${headHtml(document)}</header>`,
		`<main lang="${escapeHtml(textLanguage)}">${blocksHtml(blocks)}</main>`,
		`<footer>${running.foot.map((line) => paragraph(line)).join('')}</footer>`,
		'</body></html>',
		'',
	].join('\n');
}

function headHtml({ heading, notices, sides, verdict, summary, legend }: PaperDocument): string {
	const told =
		summary === undefined
			? ''
			: `<div class="summary" lang="${escapeHtml(summary.language)}"><h2>${escapeHtml(summary.heading)}</h2>${summary.paragraphs.map((one) => paragraph(one)).join('')}${paragraph(summary.note, 'note')}</div>`;
	const shown = (legend ?? []).map(({ change, text }) => spanHtml({ text, change })).join(' · ');
	return [
		`<h1>${escapeHtml(heading)}</h1>`,
		...notices.map((notice) => paragraph(notice, 'notice')),
		...sides.map(sideHtml),
		verdict === undefined ? '' : `<p><strong>${escapeHtml(verdict)}</strong></p>`,
		told,
		shown === '' ? '' : `<p class="note">${shown}</p>`,
	].join('\n');
}

function paragraph(text: string, kind?: string): string {
	return `<p${kind === undefined ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`;
}

function sideHtml({ label, name, sentences, facts }: PaperSide): string {
	const terms = facts.map(({ term, text, isCode }) => {
		const value = isCode ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text);
		return `<dt>${escapeHtml(term)}</dt><dd>${value}</dd>`;
	});
	const heading = `${label === undefined ? '' : `${label}: `}${name}`;
	return `<section><h2>${escapeHtml(heading)}</h2>${sentences.map((one) => paragraph(one)).join('')}<dl>${terms.join('')}</dl></section>`;
}

function blocksHtml(blocks: readonly PaperBlock[]): string {
	return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: PaperBlock): string {
	switch (block.type) {
		case 'heading':
			return labelled(block, `<h${block.level}>${wordsHtml(block)}</h${block.level}>`);
		case 'paragraph':
			return labelled(block, `<p>${wordsHtml(block)}</p>`);
		case 'code':
			return labelled(block, `<pre><code>${wordsHtml(block)}</code></pre>`);
		case 'rule':
			return '<hr>';
		case 'list': {
			const items = block.items.map(
				({ marker, blocks }) =>
					`<li><span class="marker">${spansHtml(marker)}</span>${blocksHtml(blocks)}</li>`,
			);
			return `<ul class="marked" role="list">${items.join('\n')}</ul>`;
		}
		case 'quote':
			return `<blockquote>${blocksHtml(block.blocks)}</blockquote>`;
		case 'table':
			return `<table>${block.rows.map(rowHtml).join('')}</table>`;
		case 'note':
			return paragraph(block.text, 'note');
	}
}

function labelled({ label }: { readonly label?: string }, html: string): string {
	return label === undefined ? html : `<div class="changed">${paragraph(label, 'label')}${html}</div>`;
}

function wordsHtml({ number, spans }: { number: readonly PaperSpan[]; spans: readonly PaperSpan[] }): string {
	return number.length === 0 ? spansHtml(spans) : `${spansHtml(number)} ${spansHtml(spans)}`;
}

function rowHtml({ isHead, cells, label }: PaperRow): string {
	const tag = isHead ? 'th' : 'td';
	const told = label === undefined ? '' : paragraph(label, 'label');
	const columns = cells.map(
		(spans, index) => `<${tag}>${index === 0 ? told : ''}${spansHtml(spans)}</${tag}>`,
	);
	return `<tr>${columns.join('')}</tr>`;
}

function spansHtml(spans: readonly PaperSpan[]): string {
	return spans.map(spanHtml).join('');
}

const markTags = { emphasis: 'em', strong: 'strong', struck: 's', code: 'code' } as const;

function spanHtml({ text, marks = [], href, change }: PaperSpan): string {
	let html = escapeHtml(text).replaceAll('\n', '<br>');
	for (const mark of marks) html = `<${markTags[mark]}>${html}</${markTags[mark]}>`;
	if (href !== undefined) html = `<a href="${escapeHtml(href)}" rel="noreferrer">${html}</a>`;
	if (change === undefined) return html;
	switch (change) {
		case 'inserted':
			return `<ins>${html}</ins>`;
		case 'deleted':
			return `<del>${html}</del>`;
		case 'moved-here':
			return `<ins class="moved">${html}</ins>`;
		case 'moved-away':
			return `<del class="moved">${html}</del>`;
		case 'restyled':
			return `<span class="restyled">${html}</span>`;
	}
}
