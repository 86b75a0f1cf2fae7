import { comparedPaper } from '../bundle/compared-paper.ts';
import type { ComparisonFormat } from '../exports/comparison-formats.ts';
import { pdf } from '../exports/paper/pdf.ts';
import type { Moment } from '../model/moment.ts';
import { typesetter } from '../store/typesetter.ts';
import { WrongUsage } from './command.ts';

/** What is told where the program that makes PDFs is not installed. */
export const noTypesetter =
	'the optional package @myriaddreamin/typst-ts-node-compiler is not installed (`npm ci` brings it where there is one for this machine)';

/** The format `pdf` of `compare`: two texts on paper, made at a moment. Throws a `WrongUsage` where none can be made. */
export function pdfFormat(made: Moment): ComparisonFormat {
	return {
		name: 'pdf',
		write: async (compared, record) => {
			const typeset = await typesetter();
			if (typeset === undefined) throw new WrongUsage(`--format pdf cannot be had: ${noTypesetter}`);
			return pdf(comparedPaper(compared, record(), made), typeset);
		},
	};
}
