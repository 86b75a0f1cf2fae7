// Checks the texts of a site of legal documents against its publication log, trusting nothing but this file, Node and
// SHA-256. What is made from the texts (words and periods on pages, PDF, Word) it cannot make again: read source.md.
//
//     node verify.mjs https://example.org/policies/      the site as it is served
//     node verify.mjs path/to/a/copy                     a downloaded copy of it
//     node verify.mjs .                                  a bundle, where it was unpacked
//     node verify.mjs PLACE --log saved.jsonl            also: does the log continue one you saved before?
//
// The log names every text ever published, the SHA-256 of its bytes, and the moment. Each line names the SHA-256 of the
// line before, so that no line but the last can be changed, dropped or moved without a trace; for the last one keep a
// copy of the log yourself and compare with it later. Exit status: 0 all is as published, 1 something is not, 2 usage.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Reads a path of the site, as bytes; undefined where there is nothing. */
function readerOf(place) {
	if (!/^https?:/.test(place)) return (path) => readFile(join(place, path)).catch(() => undefined);
	const root = place.endsWith('/') ? place : `${place}/`;
	return async (path) => {
		const address = new URL(path.split('/').map(encodeURIComponent).join('/'), root);
		const response = await fetch(address, { cache: 'no-store' });
		if (response.status === 404) return undefined;
		if (!response.ok) throw new Error(`${address} answers ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};
}

const isDigest = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isName = (value) =>
	typeof value === 'string' && /^[^/\\.][^/\\]*(\/[^/\\.][^/\\]*)*$/u.test(value) && !value.includes('\0');
/** Of translations, by language; older logs have none. */
const areDigests = (value = {}) =>
	value !== null && Object.entries(value).every(([language, digest]) => isName(language) && isDigest(digest));
const isMoment = (value) =>
	typeof value === 'string' &&
	/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
	!Number.isNaN(Date.parse(value));

const linesOf = (log) => (log === '' ? [] : log.replace(/\n$/, '').split('\n'));

/** The publications of a log, whose form, sequence and chain are sound; throws at the first line that is not. */
function readLog(text) {
	const lines = linesOf(text);
	const seen = new Set();
	return lines.map((line, index) => {
		const wrong = (what) => new Error(`publications.jsonl, line ${index + 1}: ${what}`);
		let entry;
		try {
			entry = JSON.parse(line);
		} catch {
			throw wrong('this is not JSON');
		}
		if (entry === null || typeof entry !== 'object') throw wrong('this is not an object');
		const { seq, event, policy, revision, sha256: digest, translations, at, previous } = entry;
		if (seq !== index + 1) throw wrong(`"seq" is ${seq}: a line is missing, added or out of place`);
		const before = index === 0 ? '0'.repeat(64) : sha256(lines[index - 1]);
		if (previous !== before) throw wrong('"previous" is not the digest of the line before');
		if (event !== 'published' || !isName(policy) || !isName(revision))
			throw wrong('this names no publication');
		if (!isDigest(digest) || !areDigests(translations) || !isMoment(at))
			throw wrong('a digest or the moment is not one');
		if (seen.has(`${policy}@${revision}`)) throw wrong(`${policy}@${revision} is published a second time`);
		seen.add(`${policy}@${revision}`);
		return { policy, revision, digest, translations, at };
	});
}

/** What is wrong with a published text or its page, in its folder of the site, or undefined. */
async function faultOf(folder, digest, read) {
	const source = await read(`${folder}/source.md`);
	if (source === undefined) return 'its text is missing';
	const found = sha256(source);
	if (found !== digest)
		return `its text is not the one that was published (digest ${found}, published ${digest})`;
	const page = await read(`${folder}/index.html`);
	if (page === undefined) return 'its page is missing';
	const shown = new TextDecoder().decode(page).replace(/<[^>]*>|\s+/g, '');
	return shown.includes(digest) ? undefined : 'its page does not show the digest of the published text';
}

/** Whether a text was posted after the moment a site of the past speaks of, and is not on it: the chain needs its line. */
async function isYetToCome({ policy, revision, at }, asOf, read) {
	if (!isMoment(asOf) || Date.parse(at) <= Date.parse(asOf)) return false;
	const [source, page] = ['source.md', 'index.html'].map((file) => read(`${policy}/${revision}/${file}`));
	return (await source) === undefined && (await page) === undefined;
}

/** Throws where a text of a publication is not as it was published, or a translation; a bundle holds none of those. */
async function compareTexts({ policy, revision, digest, translations = {} }, isBundle, read) {
	const name = `${policy}@${revision}`;
	const texts = [{ name, folder: `${policy}/${revision}`, sum: digest }];
	for (const [language, sum] of isBundle ? [] : Object.entries(translations))
		texts.push({ name: `${name}.${language}`, folder: `${language}/${policy}/${revision}`, sum });
	for (const text of texts) {
		const fault = await faultOf(text.folder, text.sum, read);
		if (fault !== undefined) throw new Error(`${text.name}: ${fault}`);
	}
}

/** Throws where an index of the site tells of a publication that the log lacks, its last one say, or has otherwise. */
async function compareWithIndexes(publications, read) {
	const logged = new Map(publications.map((one) => [`${one.policy}@${one.revision}`, one]));
	const listed = (await readJson('index.json', read))?.policies.map(({ policy }) => policy) ?? [];
	for (const policy of new Set([...publications.map((one) => one.policy), ...listed])) {
		const { revisions = [] } = (await readJson(`${policy}/index.json`, read)) ?? {};
		for (const { revision, sha256: digest, posted } of revisions.filter((one) => one.posted.recorded)) {
			const name = `${policy}@${revision}`;
			const entry = logged.get(name);
			if (entry === undefined)
				throw new Error(`${name}: it was recorded when the site was built, and the log lacks it`);
			if (entry.digest !== digest || Date.parse(entry.at) !== Date.parse(posted.at))
				throw new Error(`${name}: the index and the log differ`);
		}
	}
}

async function readJson(path, read) {
	const bytes = await read(path);
	try {
		return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		throw new Error(`${path}: this is not JSON`);
	}
}

/** Throws where a log is no continuation of one saved earlier. */
function compareWithSaved(log, saved) {
	const now = log.split('\n');
	const lines = saved.split('\n').filter((line) => line !== '');
	const index = lines.findIndex((line, at) => line !== now[at]);
	if (index !== -1) throw new Error(`publications.jsonl, line ${index + 1}: this is not the line you saved`);
}

async function verify(place, savedLog) {
	const read = readerOf(place);
	const bytes = await read('publications.jsonl');
	if (bytes === undefined) throw new Error('there is no publications.jsonl');
	// Bytes that are no UTF-8 must not pass for ones that are.
	const log = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	if (savedLog !== undefined) compareWithSaved(log, await readFile(savedLog, 'utf8'));
	const publications = readLog(log);
	const { files = {}, published } = (await readJson('bundle.json', read)) ?? {};
	for (const [path, digest] of Object.entries(files))
		if (sha256((await read(path)) ?? '') !== digest) throw new Error(`${path}: it is not as it was packed`);
	const here = publications.filter((one) => published?.includes(`${one.policy}@${one.revision}`) ?? true);
	if (published?.length > here.length) throw new Error('the log lacks a text of the bundle');
	const { asOf } = (await readJson('index.json', read)) ?? {};
	const later = [];
	for (const one of here)
		if (await isYetToCome(one, asOf, read)) later.push(`${one.policy}@${one.revision}`);
		else await compareTexts(one, published !== undefined, read);
	await compareWithIndexes(publications, read);
	const head = sha256(linesOf(log).at(-1) ?? '');
	return { count: here.length - later.length, later, asOf, isBundle: published !== undefined, head };
}

const [place, option, savedLog, ...rest] = process.argv.slice(2);
const isUsage = place !== undefined && rest.length === 0 && (option === undefined || option === '--log');
if (!isUsage || (option === '--log' && savedLog === undefined)) {
	console.error('usage: node verify.mjs URL-OR-FOLDER [--log SAVED-LOG]');
	process.exitCode = 2;
} else {
	try {
		const { count, later, asOf, isBundle, head } = await verify(place, savedLog);
		console.log(`${count} published texts stand as they were published; the last line of the log is ${head}`);
		if (later.length > 0)
			console.log(
				`In the log and not on the site, since posted after its moment, ${asOf}: ${later.join(', ')}`,
			);
		// Of a bundle every file has its digest.
		if (!isBundle)
			console.log(
				'Not checked: the words and periods that pages show, and PDF and Word files made from the texts.',
			);
	} catch (error) {
		console.error(`WRONG: ${error.message}`);
		process.exitCode = 1;
	}
}
