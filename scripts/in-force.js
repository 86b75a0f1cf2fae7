#!/usr/bin/env node
// The launcher: lets Node read TypeScript, then hands over to the command line.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
