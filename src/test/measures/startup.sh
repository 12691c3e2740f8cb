#!/usr/bin/env bash
# startup.sh run|jar [port]: seconds until the login page answers. `run` clones HEAD afresh, `jar` starts target/*.jar.
# What it starts has ended when it ends: a program that is left over would answer for the next one.
set -euo pipefail
how=${1:?run or jar}; port=${2:-8199}; page="http://127.0.0.1:$port/login"
if curl -s -o /dev/null "$page"; then echo "something answers on port $port already" >&2; exit 1; fi
top=$(git rev-parse --show-toplevel); work=$(mktemp -d); group=

end() {
  trap - EXIT INT TERM HUP
  [ -n "$group" ] || [ ! -s "$work/group" ] || group=$(cat "$work/group")
  if [ -n "$group" ]; then
    kill -- "-$group" 2>/dev/null || true
    for _ in $(seq 100); do kill -0 -- "-$group" 2>/dev/null || break; sleep 0.1; done
    kill -KILL -- "-$group" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM HUP

# In a group of its own, which says its number itself: setsid may fork.
begin() { setsid bash -c 'echo $$ > "$0/group"; exec "$@" > "$0/log" 2>&1' "$work" "$@" & disown; }

if [ "$how" = run ]; then
  git clone -q "$top" "$work/clone"; cd "$work/clone"
  start=$(date +%s.%N)
  begin mvn -q spring-boot:run -Dspring-boot.run.arguments=--server.port="$port"
else
  jar=$(ls "$top"/target/brobygger-*.jar | head -n 1); cd "$work"
  start=$(date +%s.%N)
  begin java -Xmx512m -Djavax.xml.accessExternalSchema=nested,jar:file,file -jar "$jar" --server.port="$port"
fi
until [ -s "$work/group" ]; do sleep 0.02; done
group=$(cat "$work/group")
until curl -fs -o /dev/null "$page"; do
  kill -0 "$group" 2>/dev/null || { tail -n 30 "$work/log"; exit 1; }
  sleep 0.2
done
echo "$how: login page after $(echo "$(date +%s.%N) - $start" | bc) s"
