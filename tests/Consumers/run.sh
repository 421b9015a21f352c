#!/usr/bin/env bash
# Programs of other targets: trimmed, native, and .NET Framework on mono. Each must print what the ordinary build prints.
# Needs mono-devel, clang and zlib1g-dev. Counts as the tests do.
set -euo pipefail
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
passed=0 failed=0

same() {
  if diff "$out/ordinary" "$out/$1" > "$out/difference"; then
    passed=$((passed + 1)); echo "  same: $1"
  else
    failed=$((failed + 1)); echo "  differs: $1"; head -20 "$out/difference"
  fi
}

dotnet build Trimmed -c Release -nodeReuse:false -v quiet
dotnet Trimmed/bin/Release/net10.0/linux-x64/Trimmed.dll > "$out/ordinary" 2> "$out/json"
cat "$out/json"
dotnet publish Trimmed -c Release -nodeReuse:false -v quiet -o "$out/trimmed-program"
"$out/trimmed-program/Trimmed" > "$out/trimmed" 2> "$out/trimmed-json"
dotnet publish Native -c Release -nodeReuse:false -v quiet -o "$out/native-program"
"$out/native-program/Native" > "$out/native" 2> "$out/native-json"
dotnet build Framework -c Release -nodeReuse:false -v quiet
mono Framework/bin/Release/net48/Framework.exe > "$out/framework"

same trimmed
same native
same framework
cp "$out/json" "$out/ordinary"
same trimmed-json
same native-json

echo "  Passed: $passed"
echo "  Failed: $failed"
[ "$failed" = 0 ]
