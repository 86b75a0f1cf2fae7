// Two things no page can know by itself: what the reader's clock says, and that it is read from a disk.
(function () {
	'use strict';

	// Shows what holds now: words from their moment on, and until the one at which they may stop being so.
	var timed = document.querySelectorAll('[data-from], [data-until]');
	function watch() {
		var now = Date.now();
		var next = Infinity;
		timed.forEach(function (words) {
			var from = Date.parse(words.dataset.from);
			var until = Date.parse(words.dataset.until);
			words.hidden = now < from || now >= until;
			if (now < from) next = Math.min(next, from);
			if (now < until) next = Math.min(next, until);
		});
		if (next < Infinity) setTimeout(watch, Math.min(next - now, 60000));
	}
	watch();

	// The place an address asks for; none where its end is mistyped.
	function placeAsked() {
		try {
			return document.getElementById(decodeURIComponent(location.hash.slice(1)));
		} catch {
			return null;
		}
	}

	// A link to a folded place unfolds it.
	function unfold() {
		var place = placeAsked();
		var box = place && place.closest('.fold');
		for (var fold = place && place.closest('details'); fold; fold = fold.parentElement.closest('details')) {
			fold.open = true;
		}
		if (box) box.querySelector('input').checked = true;
		if (place) place.scrollIntoView();
	}
	addEventListener('hashchange', unfold);
	unfold();

	// What changed since a day: a form asks for it, and so does an address that ends in #since=2026-01-01.
	var asked = document.querySelector('.since-read form');
	var since = asked && asked.elements['from-date'];
	function compareSince() {
		var day = /^#since=(\d{4}-\d\d-\d\d)$/.exec(location.hash);
		if (day) since.value = day[1];
		if (!day || !since.value) return;
		location.replace(asked.action + '?' + new URLSearchParams(new FormData(asked)));
	}
	if (asked) {
		// Nobody has read anything on a day to come; the day is written the way Sweden does.
		since.max = new Date().toLocaleDateString('sv-SE');
		if (location.protocol === 'file:') asked.action += 'index.html';
		addEventListener('hashchange', compareSince);
		compareSince();
	}

	// In a redline, n and p step to the next and the previous change.
	var changes = document.querySelectorAll('.redline-row .steps');
	var current = -1;
	document.addEventListener('keydown', function (event) {
		var isTyping = event.target.matches('select, textarea, input:not([type=radio], [type=checkbox])');
		if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !changes.length) return;
		if (event.key !== 'n' && event.key !== 'p') return;
		current = Math.max(0, Math.min(changes.length - 1, current + (event.key === 'n' ? 1 : -1)));
		location.hash = '#' + encodeURIComponent(changes[current].closest('.redline-row').id);
	});

	// A server answers for a folder with its index; a disk does not.
	if (location.protocol === 'file:') {
		document.querySelectorAll('a[href]').forEach(function (link) {
			var address = new URL(link.href);
			if (address.protocol === 'file:' && address.pathname.endsWith('/')) {
				address.pathname += 'index.html';
				link.href = address.href;
			}
		});
	}
})();
