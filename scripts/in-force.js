#!/usr/bin/env node
// The launcher: lets Node read TypeScript, then hands over to the command line.
import { register } from 'tsx/esm/api';

// Whoever reads what is written may stop early, as `head` does; then there is no more to do.
process.stdout.on('error', (error) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

register();
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
