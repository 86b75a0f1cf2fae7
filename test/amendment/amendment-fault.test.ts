import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { amendment } from '../../scripts/amendment/amendment.ts';
import { amendmentFault } from '../../scripts/amendment/amendment-fault.ts';
import { englishGrammar } from '../../scripts/amendment/grammar-en.ts';
import { russianGrammar } from '../../scripts/amendment/grammar-ru.ts';
import { importsOf } from '../conventions/project-files.ts';
import { comparedBodies } from '../comparison/revision-pair.ts';

const test = suite('the proof of an amendment');

const from =
	'1.1. Срок три дня, а потом ещё три дня.\n\n1.2. Плата взимается.\n\n1.3. Залог.\n\n## Прочее\n\nПравила хранятся.';
const texts = (to: string) => ({ ...comparedBodies(from, to), name: 'A' });

/** What is said of an amendment of these points, if it is to give `to`. */
function faultOf(points: string, to: string): string {
	return amendmentFault(`Изменения\n\n${points}\n`, texts(to), russianGrammar) ?? 'none';
}

test('takes an amendment by its words alone', () => {
	const to = '1.1. Срок три дня, а потом ещё пять дней.\n\n1.3. Плата взимается.\n\n1.4. Залог.\n\n## Прочее';
	const points = [
		'1) в пункте 1.1 слова «три дня» во втором случае заменить словами «пять дней»;',
		'2) пункты 1.2 и 1.3 считать соответственно пунктами 1.3 и 1.4;',
		'3) абзац первый раздела «Прочее» исключить.',
	];
	assert.is(faultOf(points.join('\n'), to), 'none');
});

test('finds the provision that does not become what it should', () => {
	const to = from.replace('Залог', 'Задаток');
	assert.match(
		faultOf('1) в пункте 1.3 слово «Залог» заменить словом «Аванс».', to),
		/provision 3 becomes “1\.3\. Аванс\.”/,
	);
	assert.match(faultOf('', to), /provision 3 becomes/);
});

test('takes nothing for what it is not', () => {
	const faults: Readonly<Record<string, RegExp>> = {
		'в пункте 1.1 слова «три дня» исключить': /stand there 2 times/,
		'в пункте 1.1 слово «тр» исключить': /stand there 0 times/,
		'в пункте 1.1 слова «три дня» в третьем случае исключить': /stand there 2 times/,
		'в пункте 1.4 слово «Залог» исключить': /0 provisions are called 1\.4/,
		'пункт 1.3 удалить': /no instruction/,
		'в пункте 1.3 слово «Залог» убрать': /no change of words|no instruction/,
		'абзац второй пункта 1.3 исключить': /no paragraph 2/,
		'пункт 1.3 поместить после пункта 1.3': /behind itself/,
		'пункты 1.1 и 1.2 считать пунктом 1.5': /numbers do not match/,
	};
	for (const [point, fault] of Object.entries(faults))
		assert.match(faultOf(`1) ${point}.`, from), fault, point);
	const twice = '1) пункт 1.3 исключить;\n2) пункт 1.3 изложить в следующей редакции:\n      «1.3. Залог.».';
	assert.match(faultOf(twice, from), /twice/);
	const overlapping =
		'1) в пункте 1.2:\n  а) слово «Плата» исключить;\n  б) слова «Плата взимается» исключить.';
	assert.match(faultOf(overlapping, from), /same words/);
});

test('fails for an amendment in which any word quoted was changed', () => {
	const to = from
		.replace('три дня', 'пять дней')
		.replace('взимается', 'не взимается')
		.replace('хранятся', 'вывешены');
	for (const grammar of [russianGrammar, englishGrammar]) {
		const text = amendment(texts(to), grammar);
		assert.is(amendmentFault(text, texts(to), grammar), undefined);
		const quoted = [...text.matchAll(/[«“]([^«»“”]+)[»”]/g)];
		assert.ok(quoted.length >= 5, text);
		for (const { index } of quoted) {
			const changed = `${text.slice(0, index + 1)}х ${text.slice(index + 1)}`;
			assert.ok(amendmentFault(changed, texts(to), grammar), changed);
		}
	}
});

test('shares with what writes amendments only words, shapes and what a provision is', () => {
	const shared = ['grammar', 'instruction', 'plain-number', 'provision', 'word'];
	const readers = [
		'amended-lines',
		'amendment-points',
		'called-provisions',
		'read-address',
		'read-amendment',
		'reading-cursor',
	];
	for (const name of [...readers, 'amendment-fault']) {
		const imported = importsOf(readFileSync(`scripts/amendment/${name}.ts`, 'utf8')).map((one) => one.name);
		const own = imported.filter((path) => path.startsWith('./')).map((path) => path.slice(2, -3));
		assert.equal(
			own.filter((path) => ![...shared, ...readers].includes(path)),
			[],
			name,
		);
	}
	for (const name of shared) {
		const imported = importsOf(readFileSync(`scripts/amendment/${name}.ts`, 'utf8')).map((one) => one.name);
		const own = imported.filter((path) => path.startsWith('./')).map((path) => path.slice(2, -3));
		assert.equal(
			own.filter((path) => !shared.includes(path)),
			[],
			name,
		);
	}
});

test.run();
