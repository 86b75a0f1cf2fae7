import type { LabelledPair } from './hand-labels.ts';

/** Paragraphs or items of two sections, one beside the other: `[old, new]` for each of the places given. */
function beside(from: string, to: string, places: readonly string[]): readonly (readonly [string, string])[] {
	return places.map((place) => [`${from}.${place}`, `${to}.${place}`] as const);
}

const secures = 'how-github-secures-your-information';
const privateRepositories = 'private-repositories-github-access';
const uses = 'how-github-uses-your-information';
const purposes = 'processing-purposes-how-we-use-your-personal-data';
const framework = 'data-privacy-framework-dpf';
const disputes = 'dispute-resolution-process';
const states = 'u-s-state-data-privacy';
const thirdParties = 'information-we-collect-from-third-parties';
const controller = 'who-is-responsible-for-the-processing-of-your-information';
const organizations = 'end-user-notice-organization-provided-github-accounts';
const europeans = 'european-data-protection-rights-notice';

/**
 * A privacy statement rewritten nearly whole, but for what it says on cookies and translations. What says the same in
 * other words is left open. Labelled from the two texts alone.
 */
export const privacyRewritten: LabelledPair = {
	policy: 'github-site-policy/github-general-privacy-statement',
	from: '2023-12-28',
	to: '2024-04-18',
	added: [],
	removed: [],
	moved: [
		['p2', 'github-privacy-statement.p1'],
		['demographic-information.p1', 'from-you.i3'],
		['information-we-create-or-generate.p1', `${purposes}.i3`],
		[`${thirdParties}.p5`, 'from-third-parties.i2'],
		[`${uses}.i6`, `${purposes}.i2`],
		[`${uses}.i8`, `${purposes}.i2`],
		['affiliates.p2', `${framework}.p2`],
		[`${secures}.p2`, `${privateRepositories}.p1`],
		...beside(secures, privateRepositories, ['i1', 'i2', 'i3', 'i4', 'i5']),
		[`${secures}.p3`, `${privateRepositories}.p2`],
		['cross-border-data-transfers', 'international-data-transfers'],
		[`${framework}.p1`, `${framework}.p1`],
		['how-to-contact-us', 'contact-us'],
		['how-to-contact-us.p4', 'contact-us.p3'],
		[`${disputes}.p4`, `${disputes}.p3`],
		['government-enforcement', 'government-enforcement'],
		['changes-to-our-privacy-statement', 'changes-to-our-privacy-statement'],
		['changes-to-our-privacy-statement.p1', 'changes-to-our-privacy-statement.p1'],
		['french.p1', 'french.p1'],
		['other-translations.p1', 'other-translations.p1'],
		[`${states}.p9`, 'shine-the-light-act.p1'],
		[`${states}.p10`, 'removal-of-content.p1'],
	],
	together: [
		[[`${framework}.p2`, `${framework}.p3`], ['international-data-transfers.p1']],
		[[`${disputes}.p3`], [`${disputes}.p1`, `${disputes}.p2`]],
	],
	isRewritten: true,
	open: [
		['p3', 'github-privacy-statement.p2'],
		[`${controller}.p2`, `${organizations}.p*`],
		['what-information-github-collects*', 'personal-data-we-collect*'],
		['information-users-provide-directly-to-github*', 'from-you*'],
		['registration-information*', 'from-you.i1'],
		['content-and-files*', 'from-you.i2'],
		['demographic-information*', 'from-you.i3'],
		['feedback-and-ratings*', 'from-you.i4'],
		['payment-and-billing-information*', 'from-you.i5'],
		['information-github-automatically-collects*', 'automatically*'],
		['usage-information-and-interactions*', 'automatically.i6'],
		['usage-information-and-interactions*', 'automatically.i7'],
		['geolocation-information*', 'automatically.i5'],
		[`${thirdParties}*`, 'from-third-parties*'],
		[`${uses}*`, `${purposes}*`],
		['how-we-share-the-information-we-collect*', 'sharing-of-personal-data*'],
		['for-security-purposes*', 'sharing-of-personal-data.i1'],
		['affiliates*', 'sharing-of-personal-data.i2'],
		['organizations-with-which-you-engage*', 'sharing-of-personal-data.i3'],
		['for-legal-disclosure*', 'sharing-of-personal-data.i4'],
		['change-in-control-or-sale*', 'sharing-of-personal-data.i5'],
		['change-in-control-or-sale.p2', 'third-party-access-and-data-protection.p1'],
		['service-providers*', 'sharing-of-personal-data.i7'],
		['third-party-applications*', 'sharing-of-personal-data.i9'],
		['public-information*', 'sharing-of-personal-data.i10'],
		[`${secures}*`, `${privateRepositories}*`],
		[`${secures}*`, 'security*'],
		['retention-of-personal-data*', 'security-and-retention*'],
		['how-to-contact-us*', 'contact-us*'],
		['contacting-github*', 'contact-us*'],
		[`${disputes}*`, 'your-privacy-rights.p2'],
		[`${europeans}*`, 'lawful-bases-for-processing-personal-data-applicable-to-eea*'],
		[`${europeans}*`, 'your-privacy-rights*'],
		[`${states}*`, 'us-state-specific-information*'],
		[`${states}.p*`, 'privacy-rights*'],
		[`${states}.p*`, 'exercising-your-privacy-rights*'],
		[`${states}.p*`, 'mandatory-disclosures*'],
	],
};
