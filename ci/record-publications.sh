#!/bin/sh
# Records what is due in the publication log, checks everything published, and pushes the log. SITE_URL may name the public
# site, whose log must then be continued; REMOTE and BRANCH say where the log goes. If the push is refused, because
# something else was merged meanwhile, nothing is public yet: the run for that merge records these texts as well.
set -eu

log=policies/publications.jsonl
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
if ! git diff --cached --quiet -- "$log"; then
	git -c user.name='Publication log' -c user.email='publications@localhost' commit --quiet \
		--message 'Record publications [skip ci]' -- "$log"
	git push "$REMOTE" "HEAD:refs/heads/$BRANCH"
fi
