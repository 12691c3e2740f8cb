#!/usr/bin/env bash
# pages.sh [base]: server time, median of 20 on a warm session as jobkonsulent: first the API behind the inbox, a task and a
# course page, then the views themselves, frame included: what the browser waits for when it asks to navigate. For the
# course page, one in its weeks is taken.
set -euo pipefail
base=${1:-http://127.0.0.1:8080}; jar=$(mktemp); work=$(mktemp -d)
call() { curl -fs -b "$jar" -c "$jar" -o "${2:-/dev/null}" -w '%{time_starttransfer}\n' "$base$1"; }
median() { for _ in $(seq 20); do "$@"; done | sort -n | sed -n 10p; }
# view PATH: opens a page as a browser does, and tells how long the navigation took.
view() {
  call "/?v-r=init&location=$1&query=" "$work/init" > /dev/null
  local key ui
  key=$(sed 's/.*"Vaadin-Security-Key":"\([^"]*\)".*/\1/' "$work/init")
  ui=$(sed 's/.*"v-uiId":\([0-9]*\).*/\1/' "$work/init")
  curl -fs -b "$jar" -c "$jar" -H 'Content-Type: application/json' -o "$work/page" -w '%{time_starttransfer}\n' \
    -d '{"csrfToken":"'"$key"'","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"'"$1"'","query":"","appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}' \
    "$base/?v-r=uidl&v-uiId=$ui"
  grep -q "$2" "$work/page" || { echo "$1 did not open" >&2; exit 1; }
}
curl -fs -u jobkonsulent:demo -c "$jar" -o /dev/null "$base/api/inbox"
call '/api/inbox?view=all&limit=200' "$work/inbox" > /dev/null
# A file of its own, not a pipe: whoever finds the first task stops reading, and a broken pipe would end this script.
sed 's/{"id"/\n&/g' "$work/inbox" > "$work/tasks"
first() { sed -n "/^{\"id\".*$1/{s/.*\"$2\":\"\([^\"]*\)\".*/\1/p;q}" "$work/tasks"; }
task=$(first . id); case=$(first '"stage":"PLACEMENT"' caseId)
echo "API  inbox  $(median call '/api/inbox?view=all&limit=50') s"
echo "API  task   $(median call "/api/tasks/$task") s"
echo "API  course $(median call "/api/cases/$case") s"
call / > /dev/null
echo "view inbox  $(median view inbox bb-pagehead\\\|bb-list\\\|inbox) s"
echo "view task   $(median view "task/$task" bb-form) s"
echo "view course $(median view "courses/$case" bb-coursecards) s"
