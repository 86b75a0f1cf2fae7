// Beside a text: copies the address or the citation of a clause, and shows in the contents where the reader is.
(function begin() {
	'use strict';

	// Where this comes before the page has, it begins when that is there.
	if (document.readyState === 'loading') {
		document.addEventListener('DOMContentLoaded', begin);
		return;
	}

	var text = document.getElementById('text');
	// A draft has nothing to be cited by.
	var words = text && text.dataset.citation && JSON.parse(text.dataset.words);
	var told = element('span', { className: 'visually-hidden', role: 'status' });
	var all = element('button', { className: 'cite-all', type: 'button', ariaPressed: 'false' });
	// The clause a reader points at, and the tools that stand beside it.
	var pointed;
	var tools;

	if (words && navigator.clipboard) {
		all.textContent = words.all;
		all.addEventListener('click', toggleAll);
		text.before(all);
		document.body.append(told);
		for (var name of ['pointerover', 'focusin', 'click']) text.addEventListener(name, point);
	}

	function element(name, properties) {
		return Object.assign(document.createElement(name), properties);
	}

	function point(event) {
		var clause = event.target.closest('[id]');
		if (!clause || clause === text || clause === pointed || all.ariaPressed === 'true') return;
		// A row of a table grows for its tools: it has to be asked for them, or rows would move under a pointer that passes.
		if (event.type === 'pointerover' && clause.tagName === 'TR') return;
		if (tools) tools.remove();
		pointed = clause;
		tools = addTools(clause);
	}

	// Of a long text the clauses near the screen have them at once, the others as a reader comes near.
	var awaiting = new IntersectionObserver(offerNear, { rootMargin: '100% 0px' });
	function offerNear(entries) {
		for (var { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			awaiting.unobserve(target);
			target.querySelectorAll('[id]:not(.anchor)').forEach(addTools);
		}
	}

	function toggleAll() {
		all.ariaPressed = String(all.ariaPressed === 'false');
		for (var shown of text.querySelectorAll('.cite')) shown.remove();
		pointed = tools = undefined;
		awaiting.disconnect();
		if (all.ariaPressed === 'true') for (var part of partsOf(text)) awaiting.observe(part);
	}

	function partsOf(article) {
		var parts = article.querySelectorAll('.part');
		return parts.length ? Array.from(parts) : [article];
	}

	function addTools(clause) {
		var added = element('span', { className: 'cite', lang: document.documentElement.lang });
		added.append(
			copier(
				words.link,
				() => new URL(text.dataset.page + '#' + encodeURIComponent(clause.id), location.href).href,
			),
			copier(words.citation, () => citationOf(clause)),
		);
		(clause.tagName === 'TR' ? clause.lastElementChild : clause).append(added);
		return added;
	}

	function copier(label, content) {
		var button = element('button', { type: 'button', textContent: label });
		function say() {
			told.textContent = words.copied + ': ' + content();
			button.textContent = words.copied;
			setTimeout(() => (button.textContent = label), 1500);
		}
		button.addEventListener('click', () => void navigator.clipboard.writeText(content()).then(say));
		return button;
	}

	// The heading that is the title stands for the whole text.
	function citationOf(clause) {
		if (clause.id === words.title) return words.whole;
		return text.dataset.citation.replace('{place}', () => placeOf(clause));
	}

	// A clause is cited by its number; one without, by its place in the clause it stands in; a heading by its words.
	function placeOf(clause) {
		var number = clause.querySelector(':scope > .number');
		if (number) return words.place.replace('{number}', number.textContent.replace(/[.)]+$/, ''));
		var parts = /^(?:(.+)\.)?([pirc])(\d+)$/.exec(clause.id);
		if (!parts) return words.quoted.replace('{words}', () => wordsOf(clause));
		var parent = parts[1] && document.getElementById(parts[1]);
		return (parent ? placeOf(parent) + ', ' : '') + words[parts[2]].replace('{count}', parts[3]);
	}

	function wordsOf(clause) {
		var copy = clause.cloneNode(true);
		for (var aside of copy.querySelectorAll('.cite, .since')) aside.remove();
		return copy.textContent.replace(/\s+/g, ' ').trim();
	}

	// The contents are opened where they have a place of their own, and mark the heading a reader has come to. Elsewhere a reader
	// may have opened them before this ran.
	var contents = document.querySelector('.contents');
	if (!contents) return;
	var isBeside = matchMedia('(min-width: 68rem)');
	function unfold() {
		contents.firstElementChild.open = isBeside.matches;
	}
	isBeside.addEventListener('change', unfold);
	if (isBeside.matches) unfold();

	// The headings of the contents part by part, looked up when they first stand beside the text. To ask where a heading is
	// makes the browser draw its part, so only those of the part a reader is in are asked.
	var parts;
	function headedParts() {
		var placed = new Map(partsOf(text).map((part) => [part, []]));
		for (var link of contents.querySelectorAll('a')) {
			var heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			if (heading) placed.get(heading.closest('.part') || text).push({ link, heading });
		}
		return Array.from(placed, ([element, places]) => ({ element, places })).filter(
			({ places }) => places.length,
		);
	}
	function isPassed(element) {
		return element.getBoundingClientRect().top < innerHeight * 0.3;
	}
	function placeInSight() {
		var index = parts.findLastIndex(({ element }) => isPassed(element));
		if (index === -1) return undefined;
		var passed = parts[index].places.findLast(({ heading }) => isPassed(heading));
		return passed || (index > 0 ? parts[index - 1].places.at(-1) : undefined);
	}
	var current;
	// What is folded around the place a reader has come to is unfolded, and folded again when they leave it.
	var unfolded = [];
	function show(link) {
		var around = [];
		for (
			var fold = link.closest('details details');
			fold;
			fold = fold.parentElement.closest('details details')
		) {
			around.push(fold);
		}
		for (var left of unfolded) if (!around.includes(left)) left.open = false;
		unfolded = around.filter((one) => unfolded.includes(one) || !one.open);
		for (var entered of unfolded) entered.open = true;
	}
	function mark() {
		isMarking = false;
		var place = placeInSight();
		if (place === current) return;
		if (current) current.link.removeAttribute('aria-current');
		current = place;
		show(place ? place.link : contents);
		if (place) place.link.setAttribute('aria-current', 'location');
		contents.scrollTop = place ? place.link.offsetTop - contents.clientHeight / 2 : 0;
	}
	var isMarking = false;
	function markSoon() {
		if (isMarking || !isBeside.matches) return;
		isMarking = true;
		parts ??= headedParts();
		requestAnimationFrame(mark);
	}
	addEventListener('scroll', markSoon, { passive: true });
	isBeside.addEventListener('change', markSoon);
	markSoon();
})();
