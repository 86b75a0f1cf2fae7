import { HtmlValidate } from 'html-validate';

/** What the rules of HTML alone forbid, whatever one thinks of style. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/** What is wrong with the HTML of a file: rule, line and words. */
export async function htmlFaults(path: string): Promise<readonly string[]> {
	const { results } = await validator.validateFile(path);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, line, message }) => `${ruleId}, line ${line}: ${message}`),
	);
}
