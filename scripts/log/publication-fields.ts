import { parseLanguage } from '../model/language.ts';
import { isDateTime } from '../model/moment.ts';
import { parsePolicySlug } from '../model/policy-slug.ts';
import { parseRevisionId } from '../model/revision-id.ts';

/** A field of a line that is not as it must be. */
export interface FieldFault {
	readonly key: string;
	readonly message: string;
}

const digestPattern = /^[0-9a-f]{64}$/;

/** What each field must be, in the order the fields are written. */
const fields: Readonly<Record<string, { isSound: (value: unknown) => boolean; expected: string }>> = {
	seq: { isSound: (value) => Number.isSafeInteger(value), expected: 'a whole number' },
	event: { isSound: (value) => value === 'published', expected: '"published"' },
	policy: { isSound: isText((text) => parsePolicySlug(text) !== undefined), expected: "a policy's slug" },
	revision: { isSound: isText((text) => parseRevisionId(text) !== undefined), expected: "a revision's id" },
	sha256: {
		isSound: isText((text) => digestPattern.test(text)),
		expected: '64 lower-case hexadecimal digits',
	},
	at: { isSound: isText(isDateTime), expected: 'a date and time with its offset, as in ISO 8601' },
	previous: {
		isSound: isText((text) => digestPattern.test(text)),
		expected: '64 lower-case hexadecimal digits',
	},
};

const required = Object.entries(fields);

/** What may be absent. */
const optionalFields: typeof fields = {
	backfilled: { isSound: (value) => value === true, expected: 'true; it is true or absent' },
	translations: {
		isSound: isTranslations,
		expected: 'an object of languages and digests, 64 lower-case hexadecimal digits each',
	},
};

/** The faults of one line's object; none where it is a publication. */
export function publicationFaults(record: Readonly<Record<string, unknown>>): readonly FieldFault[] {
	const faults = required.flatMap(([key, { isSound, expected }]) => {
		if (!Object.hasOwn(record, key)) return [{ key, message: `"${key}" is missing` }];
		return isSound(record[key]) ? [] : [{ key, message: `"${key}" is not ${expected}` }];
	});
	const others = Object.keys(record)
		.filter((key) => !Object.hasOwn(fields, key))
		.flatMap((key) => {
			const field = Object.hasOwn(optionalFields, key) ? optionalFields[key] : undefined;
			if (field === undefined) return [{ key, message: `"${key}" is no field of a publication` }];
			return field.isSound(record[key]) ? [] : [{ key, message: `"${key}" is not ${field.expected}` }];
		});
	return [...faults, ...others];
}

function isText(isSound: (text: string) => boolean): (value: unknown) => boolean {
	return (value) => typeof value === 'string' && isSound(value);
}

function isTranslations(value: unknown): boolean {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	return Object.entries(value).every(
		([language, digest]) =>
			parseLanguage(language) === language && typeof digest === 'string' && digestPattern.test(digest),
	);
}
