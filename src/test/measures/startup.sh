#!/usr/bin/env bash
# startup.sh run|jar [port]: seconds until the login page answers. `run` clones HEAD afresh, `jar` starts target/*.jar.
set -euo pipefail
how=${1:?run or jar}; port=${2:-8199}
top=$(git rev-parse --show-toplevel); work=$(mktemp -d)
if [ "$how" = run ]; then
  git clone -q "$top" "$work/clone"; cd "$work/clone"
  start=$(date +%s.%N)
  setsid mvn -q spring-boot:run -Dspring-boot.run.arguments=--server.port="$port" > "$work/log" 2>&1 &
else
  jar=$(ls "$top"/target/brobygger-*.jar | head -n 1); cd "$work"
  start=$(date +%s.%N)
  setsid java -Xmx512m -Djavax.xml.accessExternalSchema=nested,jar:file,file -jar "$jar" --server.port="$port" > "$work/log" 2>&1 &
fi
group=$!
trap 'kill -- -$group 2>/dev/null || true' EXIT
until curl -fs -o /dev/null "http://127.0.0.1:$port/login"; do
  kill -0 "$group" 2>/dev/null || { tail -n 30 "$work/log"; exit 1; }
  sleep 0.2
done
echo "$how: login page after $(echo "$(date +%s.%N) - $start" | bc) s"
