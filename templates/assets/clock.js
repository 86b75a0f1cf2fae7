// What no page can know by itself: what the reader's clock says. Of what has come of a page it tells before that is seen, so
// that nothing has to move for it.
(function () {
	'use strict';

	// Shows what holds now: words from their moment on, and until the one at which they may stop being so.
	var waiting;
	function watch() {
		var now = Date.now();
		var next = Infinity;
		document.querySelectorAll('[data-from], [data-until]').forEach(function (words) {
			var from = Date.parse(words.dataset.from);
			var until = Date.parse(words.dataset.until);
			words.hidden = now < from || now >= until;
			if (now < from) next = Math.min(next, from);
			if (now < until) next = Math.min(next, until);
		});
		clearTimeout(waiting);
		if (next < Infinity) waiting = setTimeout(watch, Math.min(next - now, 60000));
	}
	watch();

	var coming = new MutationObserver(watch);
	coming.observe(document, { childList: true, subtree: true });
	addEventListener('load', function () {
		coming.disconnect();
	});

	// No timer runs on a page that is put away; when it is taken out again, the change may have come.
	addEventListener('pageshow', watch);
	document.addEventListener('visibilitychange', watch);
})();
