// What a page cannot do by itself: unfold what a link leads to, and know that it is read from a disk.
(function begin() {
	'use strict';

	// Where this comes before the page has, it begins when that is there.
	if (document.readyState === 'loading') {
		document.addEventListener('DOMContentLoaded', begin);
		return;
	}

	// The place an address asks for; none where its end is mistyped.
	function placeAsked() {
		try {
			return document.getElementById(decodeURIComponent(location.hash.slice(1)));
		} catch {
			return null;
		}
	}

	// A link to a folded place unfolds it. To any other a browser leads by itself, and a reader may have read on since.
	function unfold() {
		var place = placeAsked();
		var tick = place && place.closest('.fold') && place.closest('.fold').querySelector('input');
		var isFolded = tick && !tick.checked;
		for (var fold = place && place.closest('details'); fold; fold = fold.parentElement.closest('details')) {
			isFolded = isFolded || !fold.open;
			fold.open = true;
		}
		if (tick) tick.checked = true;
		if (isFolded) place.scrollIntoView();
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
