// Two things no page can know by itself: what the reader's clock says, and that it is read from a disk.
(function () {
	'use strict';

	// Says so as soon as the moment has passed at which what the page calls in force may have changed.
	var moment = Date.parse(document.body.dataset.nextTransition || '');
	var warning = document.getElementById('stale');
	function watch() {
		var left = moment - Date.now();
		if (left <= 0) warning.hidden = false;
		else setTimeout(watch, Math.min(left, 60000));
	}
	if (warning && !isNaN(moment)) watch();

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
