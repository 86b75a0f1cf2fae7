// Replaces a site by one whose every file holds the same word; the site and the word are the arguments.
import { writeSiteFile } from '../../scripts/store/site/site-files.ts';
import { replaceSite } from '../../scripts/store/site/site-folder.ts';

const [site = '', word = ''] = process.argv.slice(2);
await replaceSite(site, (staging) => {
	for (const address of ['assets/in-force.css', 'index.html', 'privacy/index.html', 'privacy/source.md']) {
		writeSiteFile(staging, address, word);
	}
	return Promise.resolve();
});
