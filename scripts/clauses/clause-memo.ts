import type { Clause } from '../model/clause.ts';

/** A function of a clause whose result is made once for each clause and kept as long as the clause. */
export function clauseMemo<Value>(make: (clause: Clause) => Value): (clause: Clause) => Value {
	const made = new WeakMap<Clause, Value>();
	return (clause) => {
		const known = made.get(clause);
		if (known !== undefined) return known;
		const value = make(clause);
		made.set(clause, value);
		return value;
	};
}
