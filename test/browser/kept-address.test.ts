import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { keptAddress } from '../../scripts/browser/kept-address.ts';

function keptFor(path: string): string | undefined {
	return keptAddress(new URL(path, 'https://harbour.example'))?.href.slice('https://harbour.example'.length);
}

const kept = suite('an address that was given out');

kept('of a comparison leads to where the two texts are compared', () => {
	assert.is(keptFor('/hire/2024-03-01...2026-01-01/'), '/hire/compare/?from=2024-03-01&to=2026-01-01');
});

kept('does so in any tree, under any prefix, of a nested policy, of a second revision that day', () => {
	assert.is(
		keptFor('/documents/en/terms/business/2024-03-01.2...2026-01-01.11/'),
		'/documents/en/terms/business/compare/?from=2024-03-01.2&to=2026-01-01.11',
	);
});

kept('does so by the name of its file, without its last stroke, and of its files for the desk', () => {
	for (const end of ['', '/index.html', '/changes.docx', '/changes.pdf', '/changes.patch', '/?a=b#c'])
		assert.is(keptFor(`/hire/2024-03-01...2024-04-01${end}`), '/hire/compare/?from=2024-03-01&to=2024-04-01');
});

kept('of a text on paper leads to the page of the text', () => {
	assert.is(keptFor('/en/hire/2024-03-01/text.pdf'), '/en/hire/2024-03-01/');
});

kept('of anything else leads nowhere', () => {
	for (const path of [
		'/',
		'/hire/2024-03-01/',
		'/hire/compare/?from=2024-03-01&to=2026-01-01',
		'/hire/2024-03-01...2026-01-01/index.json',
		'/hire/2024-03-01...draft/',
		'/hire/2024-03-01...2026-01-01...2026-02-01/',
		'/hire/2024-03-01..2026-01-01/',
		'/hire/a...b/',
		'/hire/text.pdf',
	])
		assert.is(keptFor(path), undefined, path);
});

kept('never leads to another site', () => {
	for (const path of [
		'//evil.example/2024-03-01...2026-01-01/',
		'/%2F/evil.example/2024-03-01...2026-01-01/',
	])
		assert.is(keptAddress(new URL(`https://harbour.example${path}`))?.host, 'harbour.example');
});

kept.run();
