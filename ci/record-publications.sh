#!/bin/sh
# Records what is due in the publication log, checks everything published, and pushes the log; the newest commit of BRANCH
# at REMOTE is checked out for it, and is what is to be built afterwards. SITE_URL may name the public site, whose log must
# then be continued. If the push is refused because something was merged meanwhile, nothing is public yet: all of it is done
# again on top of that.
set -eu

log=policies/publications.jsonl

base=
for attempt in 1 2 3 4 5; do
	git fetch --quiet "$REMOTE" "$BRANCH"
	newest=$(git rev-parse FETCH_HEAD)
	if [ "$newest" = "$base" ]; then
		echo "The log cannot be pushed, though nothing else was." >&2
		exit 1
	fi
	base=$newest
	git checkout --quiet --detach "$base"
	if [ -n "${SITE_URL:-}" ]; then
		node scripts/in-force.js publish --live "$SITE_URL"
	else
		node scripts/in-force.js publish
	fi
	node scripts/in-force.js verify
	if [ ! -f "$log" ]; then
		exit 0
	fi
	git add -- "$log"
	if git diff --cached --quiet -- "$log"; then
		exit 0
	fi
	git -c user.name='Publication log' -c user.email='publications@localhost' commit --quiet \
		--message 'Record publications [skip ci]' -- "$log"
	if git push --quiet "$REMOTE" "HEAD:refs/heads/$BRANCH"; then
		exit 0
	fi
	echo "Attempt $attempt of 5: the log was not pushed." >&2
done
exit 1
