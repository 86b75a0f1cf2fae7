/** What `embed.js` says in one language, in pieces that follow one another. */
export interface EmbedWords {
	readonly sample: string;
	readonly edition: string;
	readonly correction: string;
	/** Between a revision and its commencement. */
	readonly since: string;
	readonly nothing: string;
	/** Before the moment of the next change. */
	readonly from: string;
	/** Between that moment and what takes effect. */
	readonly next: string;
}

/** The words in each language the site speaks. */
export const embedWords: Readonly<Record<'ru' | 'be' | 'en', EmbedWords>> = {
	ru: {
		sample: 'образец, ',
		edition: 'редакция от ',
		correction: 'исправление от ',
		since: ', действует с ',
		nothing: 'ни одна редакция не действует',
		from: '. С ',
		next: ' вступает в силу ',
	},
	be: {
		sample: 'узор, ',
		edition: 'рэдакцыя ад ',
		correction: 'выпраўленне ад ',
		since: ', дзейнічае з ',
		nothing: 'ніводная рэдакцыя не дзейнічае',
		from: '. З ',
		next: ' уступае ў сілу ',
	},
	en: {
		sample: 'sample, ',
		edition: 'revision of ',
		correction: 'correction of ',
		since: ', in force since ',
		nothing: 'no revision is in force',
		from: '. From ',
		next: ': ',
	},
};
