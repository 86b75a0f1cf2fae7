/** What something waits for until a test lets it come. */
export interface Gate {
	readonly opened: Promise<void>;
	readonly open: () => void;
}

/** A gate that is shut. */
export function gate(): Gate {
	let open: () => void = () => undefined;
	const opened = new Promise<void>((resolve) => {
		open = resolve;
	});
	return { opened, open };
}
