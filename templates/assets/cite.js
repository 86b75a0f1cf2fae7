// Copies the address or the citation of the clause a reader points at.
(function () {
	'use strict';

	var text = document.querySelector('article[data-citation]');
	if (!text) return;
	var words = JSON.parse(text.dataset.words);
	var tools = document.createElement('span');
	tools.className = 'cite';
	tools.lang = document.documentElement.lang;
	var told = document.createElement('span');
	told.setAttribute('role', 'status');
	told.className = 'visually-hidden';
	document.body.append(told);
	var clause;

	function button(label, content) {
		var element = document.createElement('button');
		function say() {
			told.textContent = words.copied + ': ' + content();
			element.textContent = words.copied;
			setTimeout(function () {
				element.textContent = label;
			}, 1500);
		}
		element.type = 'button';
		element.textContent = label;
		element.addEventListener('click', function () {
			void navigator.clipboard.writeText(content()).then(say);
		});
		tools.append(element);
	}

	button(words.link, function () {
		return new URL(text.dataset.page + '#' + encodeURIComponent(clause.id), location.href).href;
	});
	button(words.citation, function () {
		return text.dataset.citation.replace('{place}', place(clause));
	});

	// A clause is cited by its number; one without, by its place in the clause it stands in; a heading by its words.
	function place(element) {
		var number = element.querySelector(':scope > .number');
		if (number) return words.place.replace('{number}', number.textContent.replace(/[.)]+$/, ''));
		var parts = /^(?:(.+)\.)?([pirc])(\d+)$/.exec(element.id);
		if (!parts) return '«' + wordsOf(element) + '»';
		var parent = parts[1] && document.getElementById(parts[1]);
		return (parent ? place(parent) + ', ' : '') + words[parts[2]].replace('{count}', parts[3]);
	}

	function wordsOf(element) {
		var copy = element.cloneNode(true);
		copy.querySelectorAll('.cite').forEach(function (own) {
			own.remove();
		});
		return copy.textContent.replace(/\s+/g, ' ').trim();
	}

	function point(event) {
		var element = event.target.closest('[id]');
		if (!element || element === text || element === clause || !text.contains(element)) return;
		clause = element;
		(element.tagName === 'TR' ? element.lastElementChild : element).append(tools);
	}
	if (navigator.clipboard) {
		text.addEventListener('pointerover', point);
		text.addEventListener('focusin', point);
		text.addEventListener('click', point);
	}

	// The contents show where the reader is.
	var links = new Map();
	document.querySelectorAll('.contents a').forEach(function (link) {
		links.set(decodeURIComponent(link.hash.slice(1)), link);
	});
	var shown = new IntersectionObserver(
		function (entries) {
			entries.forEach(function (entry) {
				if (!entry.isIntersecting) return;
				links.forEach(function (link, id) {
					if (id === entry.target.id) link.setAttribute('aria-current', 'location');
					else link.removeAttribute('aria-current');
				});
			});
		},
		{ rootMargin: '0px 0px -70% 0px' },
	);
	links.forEach(function (link, id) {
		var heading = document.getElementById(id);
		if (heading) shown.observe(heading);
	});
})();
