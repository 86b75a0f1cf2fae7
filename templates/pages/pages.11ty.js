/** Eleventy paginates the addresses; each page is its model in its layout. */
export const data = {
	pagination: { data: 'addresses', size: 1, alias: 'address' },
	permalink: ({ address }) => address,
	eleventyExcludeFromCollections: true,
};

export function render({ address }) {
	return this.renderPage(address);
}
