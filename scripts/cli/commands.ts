import { build } from './build.ts';
import { bundle } from './bundle.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { importTexts } from './import.ts';
import { startDraft } from './new.ts';
import { publish } from './publish.ts';
import { serve } from './serve.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [
	build,
	serve,
	check,
	status,
	compare,
	bundle,
	publish,
	verify,
	startDraft,
	importTexts,
];
