/** What keeps a program from its work and whoever runs it can mend: told in a sentence, with the exit status. */
export class Failure extends Error {
	/** 2 is for a variable that is not as it has to be, as for wrong usage. */
	constructor(message, status = 1) {
		super(message);
		this.status = status;
	}
}

/** Does the work of a program. A failure is told without a trace; anything else is a fault of the program. */
export async function run(work) {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		console.error(error.message);
		process.exitCode = error.status;
	}
}

/** The answer to a request. A connection that fails is a `Failure` with its reason. */
export async function answerOf(address, request) {
	try {
		return await fetch(address, request);
	} catch (error) {
		const reason = error.cause?.message || error.cause?.code || error.message;
		throw new Failure(`${address} does not answer: ${reason}`);
	}
}

/** What the text of a place says as JSON. */
export function readJson(text, place) {
	try {
		return JSON.parse(text);
	} catch {
		throw new Failure(`${place} is not JSON`);
	}
}
