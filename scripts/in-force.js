#!/usr/bin/env node
// The launcher: hands over to the command line, compiled, or else through a loader that lets Node read TypeScript.
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { compiledMain } from './compiled-scripts.js';

// Code is to have run longer before it is compiled for speed: most of ours runs for a second, which the compiler would take too.
// Later than in Node 20 there is a quicker compiler before that one, and no such flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=800000');

// Whoever reads what is written may stop early, as `head` does: the work goes on, and its exit status is told. A disk may also be full.
process.stdout.on('error', (error) => {
	if (error.code === 'EPIPE') return;
	process.stderr.write(`what was to be said could not be written: ${error.message}\n`);
	process.exit(1);
});
process.stderr.on('error', (error) => {
	if (error.code !== 'EPIPE') process.exit(1);
});

const compiled = await compiledMain();
if (compiled === undefined) (await import('tsx/esm/api')).register();
const { main } = await import(compiled === undefined ? './cli/main.ts' : pathToFileURL(compiled).href);
process.exitCode = await main(process.argv.slice(2));
