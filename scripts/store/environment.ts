/** Does something while the environment of this process has a variable more. */
export async function withVariable<Value>(
	name: string,
	value: string,
	act: () => Promise<Value>,
): Promise<Value> {
	const before = process.env[name];
	process.env[name] = value;
	try {
		return await act();
	} finally {
		if (before === undefined) delete process.env[name];
		else process.env[name] = before;
	}
}
