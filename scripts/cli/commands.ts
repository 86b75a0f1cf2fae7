import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { serve } from './serve.ts';

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [build, serve, check];
