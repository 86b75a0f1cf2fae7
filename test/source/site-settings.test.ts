import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { siteSchema } from '../../scripts/source/settings-keys.ts';
import { readSettings } from '../../scripts/source/settings-text.ts';
import { siteSettingsOf } from '../../scripts/source/site-settings.ts';

const test = suite('site settings');

function read(text: string) {
	return readSettings({ path: 'site.yaml', bytes: Buffer.from(text), sha256: '' }, siteSchema);
}

test('a site that declares nothing has a name, UTC, English and its samples', () => {
	assert.equal(siteSettingsOf({}, []), { name: 'Policies', language: 'en', zone: 'UTC', samples: true });
	assert.equal(read('').value, {});
});

test('every key is read, and the address ends in a slash', () => {
	const { value, findings } = read(
		'name: Legal\nurl: https://example.org/legal\nzone: Europe/Minsk\nlanguage: be\norganisation: Vis\nsamples: false\n',
	);
	assert.equal(findings, []);
	assert.equal(siteSettingsOf(value ?? {}, []), {
		name: 'Legal',
		url: 'https://example.org/legal/',
		zone: 'Europe/Minsk',
		language: 'be',
		organisation: 'Vis',
		samples: false,
	});
});

test('an organisation stands in for a name', () => {
	assert.is(siteSettingsOf({ organisation: 'Vis' }, []).name, 'Vis');
});

test('a wrong value is refused where it stands', () => {
	const wrong = {
		zone: ['Minsk', 'Europe/Nowhere', '+03:00'],
		url: [
			'example.org',
			'/legal/',
			'javascript:alert(1)',
			'file:///x',
			'https://a:b@example.org/',
			'https://example.org/?a',
			'https://',
		],
		language: ['Russian', 'русский', 'r'],
		samples: ['yes', 'False', '0'],
	};
	for (const [key, values] of Object.entries(wrong)) {
		for (const value of values) {
			const places = read(`${key}: "${value}"\n`).findings.map(
				({ rule, line, column }) => `${line}:${column} ${rule}`,
			);
			assert.equal(places, [`1:${key.length + 3} wrong-value`], `${key}: ${value}`);
		}
	}
});

test.run();
