import { settableRules, type LintSettings, type RuleSetting } from '../model/lint-settings.ts';
import { choice, lineOfText, mapReading, type Field } from './field.ts';
import { mapping } from './mapping.ts';

const severity = choice('off', 'warning', 'error');

const names: Field<readonly string[]> = (value, key) =>
	mapReading(lineOfText(value, key), (line) => line.split(/ ?, ?/));

const settingKeys = mapping({ severity, except: names });

/** A severity, or a severity and exceptions. */
const ruleSetting: Field<RuleSetting> = (value, key) =>
	value.type === 'mapping'
		? mapReading(settingKeys(value, key), (keys) => ({ except: [], ...keys }))
		: mapReading(severity(value, key), (one) => ({ severity: one, except: [] }));

/** What `lint` in `policy.yaml` says of each rule. */
export const lintSettings: Field<LintSettings> = mapping(
	Object.fromEntries(settableRules.map((rule) => [rule, ruleSetting])),
	'a rule that can be set',
);
