#!/usr/bin/env bash
# pages.sh [base]: server time of the API behind the inbox, a task and a course page, median of 20 calls on a warm session.
set -euo pipefail
base=${1:-http://127.0.0.1:8080}; jar=$(mktemp)
call() { curl -fs -b "$jar" -c "$jar" -o "${2:-/dev/null}" -w '%{time_starttransfer}\n' "$base$1"; }
median() { for _ in $(seq 20); do call "$1"; done | sort -n | sed -n 10p; }
curl -fs -u jobkonsulent:demo -c "$jar" -o /dev/null "$base/api/inbox"
call '/api/inbox?view=all&limit=50' /tmp/inbox.json > /dev/null
task=$(sed 's/.*"items":\[{"id":"\([^"]*\)".*/\1/' /tmp/inbox.json)
case=$(sed 's/.*"caseId":"\([^"]*\)".*/\1/' /tmp/inbox.json)
echo "inbox  $(median '/api/inbox?view=all&limit=50') s"
echo "task   $(median "/api/tasks/$task") s"
echo "course $(median "/api/cases/$case") s"
