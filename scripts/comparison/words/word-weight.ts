import { classAt, digit, letter, unspaced } from './character-class.ts';

/** What a token counts for when two wordings are laid side by side. */
export type WordRank = 0 | 1 | 2 | 3 | 4;

export const punctuation = 0;
/** A word that binds others and says little alone. */
const functionWord = 1;
const plainWord = 2;
/** A number, a negation or a modal: law turns on it, so it is never taken into a change around it. */
export const bindingWord = 3;
/** A word with a capital: a name or a defined term, never taken in either. */
export const nameWord = 4;

const functionWords = new Set(
	(
		'и в во на с со по к ко о об от до из у за для при или а но же ли бы то как что это его её ее их им ему ей они он ' +
		'она оно мы вы я который которая которые также в так если чем где когда через между под над ' +
		'the a an of to in and or for on by with at from as is are be been was were that this these those it its ' +
		'your you we our us they their them which who if so than then such ' +
		'le la les l de du des d et ou à au aux en un une par pour dans sur que qui ce cette ces son sa ses leur leurs ' +
		'der die das den dem des und oder in im zu von mit für auf ist sind ein eine eines einer'
	).split(' '),
);

const bindingWords = new Set(
	(
		'не нет ни без вправе обязан обязана обязано обязаны должен должна должно должны может могут можно нельзя ' +
		'запрещается запрещено допускается разрешается кроме исключением только ' +
		'not no never nor without may must shall will should can cannot except only unless ' +
		'ne pas ni sans doit doivent peut peuvent sauf nicht kein keine darf muss soll kann'
	).split(' '),
);

/** The rank of a word as the source writes it. */
export function wordRank(word: string): WordRank {
	const first = classAt(word, 0);
	if (first === digit) return bindingWord;
	if (first === unspaced) return plainWord;
	if (first !== letter) return punctuation;
	const lower = word.toLowerCase();
	if (bindingWords.has(lower)) return bindingWord;
	if (lower !== word) return nameWord;
	return functionWords.has(word) ? functionWord : plainWord;
}
