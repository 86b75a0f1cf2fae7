import type { VerifyScriptWords } from '../../browser/verify-words.ts';
import type { SiteLanguage } from '../../timeline/date-words.ts';

/** What the page of verification says, complete in one language. */
export interface VerifyWords {
	readonly heading: string;
	readonly lead: string;
	readonly privacy: string;
	readonly choose: string;
	readonly withoutScript: string;
	readonly byHand: string;
	readonly steps: readonly string[];
	/** Before a command to run. */
	readonly digestCommand: string;
	readonly siteCommand: string;
	readonly script: string;
	/** What the script says besides the words the pages have. */
	readonly found: Omit<
		VerifyScriptWords,
		'kinds' | 'states' | 'posted' | 'notRecorded' | 'commencement' | 'until' | 'noEnd' | 'log' | 'stateAt'
	>;
}

/** The words of each interface language. */
export const verifyWords: Readonly<Record<SiteLanguage, VerifyWords>> = {
	ru: {
		heading: 'Проверить сохранённый текст',
		lead: 'Выберите сохранённую страницу редакции (HTML) или исходный файл (source.md) — или перетащите его сюда. Вы узнаете, какая это редакция, когда она действовала и отличается ли в тексте хотя бы один знак.',
		privacy: 'Файл не покидает ваш браузер: страница только читает то, что опубликовал сайт.',
		choose: 'Файл для проверки',
		withoutScript: 'Без скриптов проверить файл здесь нельзя; ниже сказано, как сделать это самому.',
		byHand: 'Как проверить самому',
		steps: [
			'Посчитайте контрольную сумму исходного файла и сравните её с той, что указана на странице редакции и в журнале публикаций.',
			'Проверьте весь сайт и журнал небольшим скриптом без зависимостей; ему нужен только Node.js.',
			'Сохраните сумму последней строки журнала: позже по ней видно, что журнал только дополняли.',
		],
		digestCommand: 'Контрольная сумма (в Windows: certutil -hashfile source.md SHA256):',
		siteCommand: 'Сайт целиком:',
		script: 'Скрипт verify.mjs',
		found: {
			working: 'Проверяем…',
			failed: 'Проверить не удалось: сайт не ответил, или страница открыта с диска, а не с сайта.',
			insecure:
				'Этот браузер считает контрольные суммы только на страницах, открытых по https. Проверьте файл так, как сказано ниже.',
			sameText: '{name}: файл совпадает с опубликованным до последнего байта.',
			samePage: '{name}: текст на этой странице совпадает с опубликованным до последнего знака.',
			lineEnds:
				'{name}: все знаки текста те же; другие только концы строк или метка в начале файла, поэтому сумма файла другая.',
			textDiffers: '{name}: текст ОТЛИЧАЕТСЯ от опубликованного, впервые в строке {line}, знак {column}.',
			pageDiffers: '{name}: текст на этой странице ОТЛИЧАЕТСЯ от опубликованного, впервые здесь:',
			saved: 'В вашем файле',
			published: 'Опубликовано',
			publishedDigest: 'SHA-256 опубликованного файла',
			page: 'Страница',
			inLog: 'Об этой редакции в журнале — строка {line}.',
			translationNotInLog:
				'Этого перевода в журнале нет: он называет только оригинал. Когда перевод размещён и менялся ли с тех пор, не записано.',
			ofOriginal: 'оригинал',
			sourceFault:
				'Сайт отдаёт НЕ ТОТ исходный файл, сумму которого называет: сравнению с ним верить нельзя.',
			unreadable:
				'Файл такого вида, не страницу и не простой текст, здесь проверить нельзя. Можно проверить страницу редакции, сохранённую как HTML, и исходный файл (source.md).',
			unknown: 'Такого текста сайт не публиковал.',
			name: '{title}, {kind} от\u00a0{day}',
			translation: 'перевод ({language})',
			logSound: 'записей — {count}, цепочка цела; сумма последней строки {head}',
			logBroken: 'ЦЕПОЧКА НАРУШЕНА в строке {line}: журналу верить нельзя',
			logLost:
				'ПУСТ, хотя сайт называет записанные моменты размещения: журнал утрачен или удалён, сайту верить нельзя',
			notInLog: 'Об этом тексте в журнале записи нет.',
			lostFromLog:
				'Записи об этом тексте в журнале НЕТ, хотя сайт называет момент его размещения записанным: журналу сайта верить нельзя.',
			logContradicts: 'Журнал называет ДРУГУЮ контрольную сумму этого текста: сайту верить нельзя.',
			noLog: 'сайт его не ведёт',
		},
	},
	en: {
		heading: 'Check a saved text',
		lead: 'Choose a saved page of a revision (HTML) or its source file (source.md), or drop it here. You will learn which revision it is, when it was in force, and whether a single character of the text differs.',
		privacy: 'The file does not leave your browser: the page only reads what the site has published.',
		choose: 'The file to check',
		withoutScript: 'Without scripts no file can be checked here; below is how to do it yourself.',
		byHand: 'How to check it yourself',
		steps: [
			'Work out the digest of the source file and compare it with the one on the page of the revision and in the publication log.',
			'Check the whole site and its log with a small script without dependencies; it needs nothing but Node.js.',
			'Keep the digest of the last line of the log: later it shows that lines were only ever added.',
		],
		digestCommand: 'The digest (on Windows: certutil -hashfile source.md SHA256):',
		siteCommand: 'The whole site:',
		script: 'The script verify.mjs',
		found: {
			working: 'Checking…',
			failed:
				'The check failed: the site did not answer, or the page was opened from a disk and not from the site.',
			insecure:
				'This browser works out digests only on pages opened by https. Check the file as described below.',
			sameText: '{name}: the file is the published one to the last byte.',
			samePage: '{name}: the text on this page is the published one to the last character.',
			lineEnds:
				'{name}: every character of the text is the same; only line ends or the mark at the start of the file differ, and so does its digest.',
			textDiffers:
				'{name}: the text DIFFERS from the published one, first in line {line}, character {column}.',
			pageDiffers: '{name}: the text on this page DIFFERS from the published one, first here:',
			saved: 'In your file',
			published: 'Published',
			publishedDigest: 'SHA-256 of the published file',
			page: 'Page',
			inLog: 'This revision is in line {line} of the log.',
			translationNotInLog:
				'The log does not have this translation, only the original: when it was posted, and whether it was changed since, is not recorded.',
			ofOriginal: 'the original',
			sourceFault:
				'The site serves ANOTHER source file than the one whose digest it names: a comparison with it cannot be trusted.',
			unreadable:
				'A file of this kind, neither a page nor plain text, cannot be checked here. The page of a revision saved as HTML can, and so can its source file (source.md).',
			unknown: 'The site has published no such text.',
			name: '{title}, {kind} of {day}',
			translation: 'translation ({language})',
			logSound: 'entries: {count}, the chain is whole; the digest of the last line is {head}',
			logBroken: 'THE CHAIN IS BROKEN in line {line}: the log cannot be trusted',
			logLost:
				'EMPTY, though the site names recorded moments of posting: the log was lost or removed, and the site cannot be trusted',
			notInLog: 'The log has no entry about this text.',
			lostFromLog:
				'The log has NO entry about this text, though the site calls its moment of posting recorded: the log of the site cannot be trusted.',
			logContradicts: 'The log names ANOTHER digest of this text: the site cannot be trusted.',
			noLog: 'the site keeps none',
		},
	},
	be: {
		heading: 'Праверыць захаваны тэкст',
		lead: 'Выберыце захаваную старонку рэдакцыі (HTML) або зыходны файл (source.md) — ці перацягніце яго сюды. Вы даведаецеся, якая гэта рэдакцыя, калі яна дзейнічала і ці адрозніваецца ў тэксце хоць адзін знак.',
		privacy: 'Файл не пакідае ваш браўзер: старонка толькі чытае тое, што апублікаваў сайт.',
		choose: 'Файл для праверкі',
		withoutScript: 'Без скрыптоў праверыць файл тут нельга; ніжэй сказана, як зрабіць гэта самому.',
		byHand: 'Як праверыць самому',
		steps: [
			'Палічыце кантрольную суму зыходнага файла і параўнайце яе з той, што пазначана на старонцы рэдакцыі і ў журнале публікацый.',
			'Праверце ўвесь сайт і журнал невялікім скрыптам без залежнасцей; яму патрэбны толькі Node.js.',
			'Захавайце суму апошняга радка журнала: пазней па ёй відаць, што журнал толькі дапаўнялі.',
		],
		digestCommand: 'Кантрольная сума (у Windows: certutil -hashfile source.md SHA256):',
		siteCommand: 'Сайт цалкам:',
		script: 'Скрыпт verify.mjs',
		found: {
			working: 'Правяраем…',
			failed: 'Праверыць не ўдалося: сайт не адказаў, або старонка адкрыта з дыска, а не з сайта.',
			insecure:
				'Гэты браўзер лічыць кантрольныя сумы толькі на старонках, адкрытых праз https. Праверце файл так, як сказана ніжэй.',
			sameText: '{name}: файл супадае з апублікаваным да апошняга байта.',
			samePage: '{name}: тэкст на гэтай старонцы супадае з апублікаваным да апошняга знака.',
			lineEnds:
				'{name}: усе знакі тэксту тыя самыя; іншыя толькі канцы радкоў або метка ў пачатку файла, таму сума файла іншая.',
			textDiffers: '{name}: тэкст АДРОЗНІВАЕЦЦА ад апублікаванага, упершыню ў радку {line}, знак {column}.',
			pageDiffers: '{name}: тэкст на гэтай старонцы АДРОЗНІВАЕЦЦА ад апублікаванага, упершыню тут:',
			saved: 'У вашым файле',
			published: 'Апублікавана',
			publishedDigest: 'SHA-256 апублікаванага файла',
			page: 'Старонка',
			inLog: 'Пра гэтую рэдакцыю ў журнале — радок {line}.',
			translationNotInLog:
				'Гэтага перакладу ў журнале няма: ён называе толькі арыгінал. Калі пераклад размешчаны і ці мяняўся з таго часу, не запісана.',
			ofOriginal: 'арыгінал',
			sourceFault: 'Сайт аддае НЕ ТОЙ зыходны файл, суму якога называе: параўнанню з ім верыць нельга.',
			unreadable:
				'Файл такога віду, не старонку і не просты тэкст, тут праверыць нельга. Можна праверыць старонку рэдакцыі, захаваную як HTML, і зыходны файл (source.md).',
			unknown: 'Такога тэксту сайт не публікаваў.',
			name: '{title}, {kind} ад\u00a0{day}',
			translation: 'пераклад ({language})',
			logSound: 'запісаў — {count}, ланцуг цэлы; сума апошняга радка {head}',
			logBroken: 'ЛАНЦУГ ПАРУШАНЫ ў радку {line}: журналу верыць нельга',
			logLost:
				'ПУСТЫ, хоць сайт называе запісаныя моманты размяшчэння: журнал страчаны або выдалены, сайту верыць нельга',
			notInLog: 'Пра гэты тэкст у журнале запісу няма.',
			lostFromLog:
				'Запісу пра гэты тэкст у журнале НЯМА, хоць сайт называе момант яго размяшчэння запісаным: журналу сайта верыць нельга.',
			logContradicts: 'Журнал называе ІНШУЮ кантрольную суму гэтага тэксту: сайту верыць нельга.',
			noLog: 'сайт яго не вядзе',
		},
	},
};
