/** What the script of the page of verification says; `{…}` become what it found. */
export interface VerifyScriptWords {
	readonly working: string;
	readonly failed: string;
	readonly insecure: string;
	/** `{name}` names the text. */
	readonly sameText: string;
	readonly samePage: string;
	readonly lineEnds: string;
	/** Also `{line}` and `{column}`. */
	readonly textDiffers: string;
	readonly pageDiffers: string;
	readonly saved: string;
	readonly published: string;
	readonly publishedDigest: string;
	readonly page: string;
	/** `{line}`. */
	readonly inLog: string;
	readonly translationNotInLog: string;
	/** Behind a moment that is the original's, and not known to be the translation's. */
	readonly ofOriginal: string;
	readonly sourceFault: string;
	/** Of a file that is neither a page nor a text. */
	readonly unreadable: string;
	readonly unknown: string;
	/** `{title}`, `{kind}` and `{day}`. */
	readonly name: string;
	readonly translation: string;
	readonly kinds: Readonly<Record<string, string>>;
	/** By kind, then state. */
	readonly states: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** `{moment}`. */
	readonly stateAt: string;
	readonly posted: string;
	readonly notRecorded: string;
	readonly commencement: string;
	readonly until: string;
	readonly noEnd: string;
	readonly log: string;
	/** `{count}` and `{head}`; of a broken one `{line}`. */
	readonly logSound: string;
	readonly logBroken: string;
	/** Of a log without lines on a site that names recorded moments. */
	readonly logLost: string;
	readonly notInLog: string;
	/** The site calls the moment of posting recorded, and the log has no line of it. */
	readonly lostFromLog: string;
	readonly logContradicts: string;
	readonly noLog: string;
}
