/** Two bodies whose comparison has what is hard to write down as tracked changes. */
export interface HardPair {
	readonly name: string;
	readonly from: string;
	readonly to: string;
}

const table = (rows: readonly string[]): string =>
	`| Boat | Seats |\n|---|---:|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

/** A pair for each thing a text has that a change can befall. */
export const hardPairs: readonly HardPair[] = [
	{
		name: 'words replaced, put in and taken out, at the ends of the clause too',
		from: '1. The Hirer pays 100 euros before dusk, and returns the oars.\n',
		to: '1. On arrival the Hirer pays 120 euros, and returns the oars and the ropes, all of them.\n',
	},
	{
		name: 'paragraphs that come first, last and between',
		from: 'Dogs are welcome in every boat.\n\nReturn the boat before dusk with all its gear.\n',
		to: 'Nobody sails alone on this lake.\n\nDogs are welcome in every boat.\n\nLife jackets hang by the door.\n\nReturn the boat before dusk with all its gear.\n\nThe kiosk sells maps.\n',
	},
	{
		name: 'a text that comes whole',
		from: '',
		to: '# Hire\n\n1. Pay.\n\n- oars\n- ropes\n\n' + table(['Blue | 4']),
	},
	{
		name: 'a clause that moved, edited on its way and renumbered',
		from: '1. The Hirer may take the boat from nine o’clock, and returns it before dusk with all its gear.\n2. Dogs are welcome in every boat but the blue one, if they are quiet.\n3. Children sail with a grown-up who can swim.\n',
		to: '1. Children sail with a grown-up who can swim.\n2. The Hirer may take the boat from ten o’clock, and returns it before sunset with all its gear.\n3. Dogs are welcome in every boat but the blue one, if they are quiet.\n',
	},
	{
		name: 'a section that moved with its heading, list and table',
		from: `# Rules\n\n## Boats\n\nEvery boat has a number on its bow and a bell at the stern.\n\n- the blue one leaks a little\n- the red one is the fastest of all\n\n${table(['Blue | 4', 'Red | 6'])}\n## Dogs\n\nDogs are welcome in every boat but the blue one, if they are quiet.\n\n## Money\n\nThe Hirer pays a deposit of one hundred euros on arrival.\n\nThe deposit comes back when the boat does.\n`,
		to: `# Rules\n\n## Dogs\n\nDogs are welcome in every boat but the blue one, if they are quiet.\n\n## Money\n\nThe Hirer pays a deposit of one hundred euros on arrival.\n\nThe deposit comes back when the boat does.\n\n## Boats\n\nEvery boat has a number on its bow and a bell at the stern.\n\n- the blue one leaks a little\n- the red one is the fastest of all\n\n${table(['Blue | 4', 'Red | 6'])}`,
	},
	{
		name: 'words that moved within their clause',
		from: 'Before you cast off, check the oars, the ropes and the bell at the stern. Tell us where you mean to land. Sign the book.\n',
		to: 'Tell us where you mean to land. Sign the book. Before you cast off, check the oars, the ropes and the bell at the stern.\n',
	},
	{
		name: 'a paragraph that was split',
		from: 'Return the boat before dusk with all its gear. Whoever comes late pays for another day at the full price of hire.\n',
		to: 'Return the boat before dusk with all its gear.\n\nWhoever comes late pays for another day at the full price of hire.\n',
	},
	{
		name: 'items that were merged',
		from: '- Return the boat before dusk with all of its gear\n- Whoever comes late pays for another day at the full price\n\nEnd.\n',
		to: '- Return the boat before dusk with all of its gear. Whoever comes late pays for another day at the full price\n\nEnd.\n',
	},
	{
		name: 'a heading whose level changed, and a paragraph that became one',
		from: '# Hire\n\n## Money and deposits\n\nDogs in the boats\n\nBe quiet.\n',
		to: '# Hire\n\n## Boats\n\n### Money and deposits\n\n## Dogs in the boats\n\nBe quiet.\n',
	},
	{
		name: 'emphasis, code and links that came, went and changed',
		from: 'Pay **at once** in `EUR` to [our kiosk](https://a.example/1), or *later*.\n\nSee [the map](https://a.example/map) first.\n',
		to: 'Pay at once in `EUR` to [our kiosk](https://a.example/2), or **later**.\n\nSee the map first, or [ask us all](mailto:us@a.example).\n',
	},
	{
		name: 'rows that came, went and changed',
		from: table(['Blue | 4', 'Red and new | 6', 'Green | 2']),
		to: table(['White | 3', 'Blue | 5', 'Green | 2', 'Black | 8']),
	},
	{
		name: 'a row that came to have more cells than its table has columns, beside one that has fewer',
		from: '| Boat | Seats |\n|---|---|\n| Blue | 4 |\nThe ferry\n',
		to: '| Boat | Seats |\n|---|---|\n| Blue | 4 |\nThe ferry to the island | twelve | ten in winter |\n',
	},
	{
		name: 'a column that came, with rows that came and went',
		from: '| Boat | Seats |\n|---|---|\n| Swan | 4 |\n| Duck | 6 |\n| The old gull | 2 |\n',
		to: '| Boat | Length | Seats |\n|---|---|---|\n| Swan | 5 m | 4 |\n| Duck | 7 m | 6 |\n| Tern | 3 m | 1 |\n',
	},
	{
		name: 'tables side by side, one of which went',
		from: `${table(['Blue | 4'])}\n| Tool | Price |\n|---|---|\n| Saw | 3 euros |\n\n${table(['Red | 6'])}`,
		to: `${table(['Blue | 4'])}\n${table(['Red | 6'])}`,
	},
	{
		name: 'a table that became paragraphs',
		from: `Boats:\n\n${table(['Blue and old | 4', 'Red and new | 6'])}`,
		to: 'Boats:\n\nBlue and old, 4 seats.\n\nRed and new, 6 seats.\n',
	},
	{
		name: 'lists within lists, quotations and code',
		from: '1. Take:\n   - oars\n   - ropes\n\n   and go.\n\n> Quiet, please.\n\n```\nif late:\n\tpay 10\n```\n\n---\n\nEnd\n',
		to: '1. Take:\n   - oars\n     - two of them\n   - a bell\n\n   and go home.\n\n> Quiet, please, all day.\n\n```\nif very late:\n\tpay 20\nelse:\n    pay 10\n```\n\nEnd\n',
	},
	{
		name: 'white space that differs where words do not',
		from: 'Плата 10\u00a0000 руб. с 1 января 2020г. и\nдалее\n',
		to: 'Плата 10 000\u202fруб. с 1 января 2020 г. и далее  \nвсегда\n',
	},
	{
		name: 'text that looks like markup',
		from: 'Write <w:ins> and </w:t></w:r></w:p> & "quotes", ]]> too.\n',
		to: 'Write <w:del w:id="1"> and </w:t></w:r></w:p> & “quotes”, ]]> and <!-- too.\n',
	},
	{
		name: 'characters XML cannot hold',
		from: 'a\u0001b \ud800 c\ufffe and\u000b tab\there \u{1f600}\n',
		to: 'a\u0002b \udc00 c\uffff and\u000c tab\tthere \u{1f601}\n',
	},
	{
		name: 'links that lead nowhere or run something',
		from: 'See [a](javascript:alert(1)), [b](data:text/html,x), [c](#place) and [d](../privacy/).\n',
		to: 'See [a](vbscript:x), [b](file:///etc/passwd), [c](#place), [d](../terms/) and [e](<https://a.example/a b|c%zz>).\n',
	},
	{
		name: 'link definitions',
		from: 'See [it].\n\n[it]: https://a.example/1\n',
		to: 'See [it].\n\n[it]: https://a.example/2\n',
	},
	{
		name: 'paragraphs one after another that gain or lose their ends and beginnings',
		from: 'The Hirer brings the boat back in good order.\n\nIf it rains all day we give the money back.\n\nThe kiosk is open in summer, when it is warm.\n\nOn Sundays the bell is rung before the boats go out.\n',
		to: 'The Hirer brings the boat back in good order. Broken oars are paid for.\n\nBy the way, if it rains all day we give the money back. So we do when it snows.\n\nNobody likes snow on a lake.\n\nThe kiosk is open in summer.\n\nThe bell is rung before the boats go out.\n',
	},
	{
		name: 'a heading behind a clause that moved away, edited',
		from: '# Hire\n\nThe deposit of one hundred euros comes back when the boat does, with all its gear.\n\n## Dogs\n\nDogs are welcome in every boat but the blue one.\n\n## Children\n\nChildren sail with a grown-up who can swim.\n',
		to: '# Hire\n\n## Dogs\n\nDogs are welcome in every boat but the blue one.\n\n## Children\n\nChildren sail with a grown-up who can swim.\n\nThe deposit of two hundred euros comes back when the boat does, with all its oars.\n',
	},
	{
		name: 'two paragraphs parted elsewhere',
		from: 'Return the boat before dusk with all its gear.\n\nWhoever comes late pays for another day at the full price of hire. The kiosk keeps the book of all that was paid.\n\nEnd.\n',
		to: 'Return the boat before dusk with all its gear. Whoever comes late pays for another day at the full price of hire.\n\nThe kiosk keeps the book of all that was paid.\n\nEnd.\n',
	},
];
