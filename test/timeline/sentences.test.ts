import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { draftId } from '../../scripts/model/revision-id.ts';
import type { RevisionKind } from '../../scripts/model/revision.ts';
import type { RevisionState } from '../../scripts/timeline/revision-state.ts';
import { sentence } from '../../scripts/timeline/sentence-set.ts';
import { sentencesIn } from '../../scripts/timeline/sentences.ts';
import { moment, revision } from './history.ts';

const test = suite('sentences');

const languages = ['ru', 'be', 'en'] as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (write: (say: ReturnType<typeof sentencesIn>) => string) =>
	languages.map((language) => plain(write(sentencesIn(language))));

test('a sentence is closed once, also after an abbreviated year', () => {
	assert.equal(['Да', 'Да.', 'с 1 мая 2026 г.', 'Почему?'].map(sentence), [
		'Да.',
		'Да.',
		'с 1 мая 2026 г.',
		'Почему?',
	]);
});

test('a revision is called by its kind and date', () => {
	const named = (kind: RevisionKind) => told((say) => say.revisionName(revision('2026-09-01', { kind })));
	assert.equal(named('edition'), [
		'Редакция от 1 сентября 2026 г.',
		'Рэдакцыя ад 1 верасня 2026 г.',
		'Revision of 1 September 2026',
	]);
	assert.equal(named('correction'), [
		'Исправление от 1 сентября 2026 г.',
		'Выпраўленне ад 1 верасня 2026 г.',
		'Correction of 1 September 2026',
	]);
	assert.equal(named('withdrawal'), [
		'Уведомление об отзыве от 1 сентября 2026 г.',
		'Паведамленне аб адкліканні ад 1 верасня 2026 г.',
		'Notice of withdrawal of 1 September 2026',
	]);
	assert.equal(named('repeal'), [
		'Уведомление об отмене от 1 сентября 2026 г.',
		'Паведамленне аб адмене ад 1 верасня 2026 г.',
		'Notice of repeal of 1 September 2026',
	]);
});

test('the working copy is called a draft', () => {
	const draft = { ...revision('2026-09-01'), id: draftId };
	assert.equal(
		told((say) => say.revisionName(draft)),
		['Проект следующей редакции', 'Праект наступнай рэдакцыі', 'Draft of the next revision'],
	);
	assert.equal(
		told((say) => say.draft()),
		[
			'Это проект: он не размещён и не действует.',
			'Гэта праект: ён не размешчаны і не дзейнічае.',
			'This is a draft: it has not been posted and is not in force.',
		],
	);
});

test('each state has its word, in Russian in the gender of what it is said of', () => {
	const edition = revision('2026-09-01');
	const correction = revision('2026-09-01', { kind: 'correction' });
	const states: readonly RevisionState[] = [
		'upcoming',
		'in-force',
		'superseded',
		'withdrawn',
		'never-in-force',
		'repealed',
		'notice',
	];
	const words = (one: typeof edition) =>
		states.map((state) => told((say) => say.stateName(state, one)).join(' / '));
	assert.equal(words(edition), [
		'вступит в силу / уступіць у сілу / upcoming',
		'действует / дзейнічае / in force',
		'утратила силу / страціла сілу / superseded',
		'отозвана / адклікана / withdrawn',
		'не вступала в силу / не ўступала ў сілу / never in force',
		'отменена / адменена / repealed',
		'уведомление / паведамленне / notice',
	]);
	assert.equal(
		words(correction).map((text) => text.split(' / ')[0]),
		[
			'вступит в силу',
			'действует',
			'утратило силу',
			'отозвано',
			'не вступало в силу',
			'отменено',
			'уведомление',
		],
	);
});

test('a page says when the next change comes, or that none is announced', () => {
	assert.equal(
		told((say) => say.nextChange(moment('2026-09-01'))),
		[
			'Следующее изменение: 1 сентября 2026 г.',
			'Наступная змена: 1 верасня 2026 г.',
			'Next change: 1 September 2026.',
		],
	);
	assert.equal(
		told((say) => say.noChangeKnown()),
		[
			'О следующих изменениях не объявлено.',
			'Пра наступныя змены не аб’яўлена.',
			'No further change has been announced.',
		],
	);
});

test('a page says as of when it speaks', () => {
	assert.equal(
		told((say) => say.asOf(moment('2026-09-01T10:30:00+03:00'))),
		[
			'По состоянию на 1 сентября 2026 г., 10:30 (UTC+3).',
			'Па стане на 1 верасня 2026 г., 10:30 (UTC+3).',
			'As of 1 September 2026, 10:30 (UTC+3).',
		],
	);
});

test('a page read after the next change says that it is older than the change', () => {
	assert.equal(
		told((say) => say.changePassed(moment('2026-09-01'))),
		[
			'Эта страница составлена до изменения, назначенного на 1 сентября 2026 г., и этот момент уже наступил. Загрузите её заново.',
			'Гэта старонка складзена да змены, прызначанай на 1 верасня 2026 г., і гэты момант ужо надышоў. Загрузіце яе нанова.',
			'This page was made before the change due on 1 September 2026, and that moment has passed. Load it again.',
		],
	);
});

test('a sample says that it binds nobody', () => {
	assert.equal(
		told((say) => say.sample()),
		[
			'Это образец: он показывает, как устроен сайт, и никого ни к чему не обязывает.',
			'Гэта ўзор: ён паказвае, як пабудаваны сайт, і нікога ні да чаго не абавязвае.',
			'This is a sample: it shows how the site works and binds nobody.',
		],
	);
});

test.run();
