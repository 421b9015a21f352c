#!/usr/bin/env bash
# Packs the library into artifacts/packages, tries the package, programs of other targets and the documentation site (artifacts/site).
# Build first: build/build.sh. Arguments go to dotnet pack; a release gives its addresses:
#   build/package.sh -p:RepositoryUrl=https://… -p:PackageProjectUrl=https://…
# Programs of other targets need mono-devel, clang and zlib1g-dev; without these they are left out, and it says so.
set -euo pipefail
source "$(dirname "$0")/common.sh"

status=0
dotnet pack src/ServicePolicy -c Release --no-build -o artifacts/packages "$@"
tests/Consumers/package.sh | tee -a "$results" || status=$?

missing=()
for program in mono clang; do command -v "$program" > /dev/null || missing+=("$program"); done
if [ "${#missing[@]}" -eq 0 ]; then
  tests/Consumers/run.sh | tee -a "$results" || status=$?
elif [ "${CI:-}" = true ]; then
  echo "  fails: programs of other targets, which need ${missing[*]}" | tee -a "$results"
  echo "  Failed: 1" | tee -a "$results"
  status=1
else
  echo "Left out: programs of other targets, which need ${missing[*]}."
fi

dotnet tool restore
rm -rf artifacts/api artifacts/site
if dotnet docfx docfx.json --warningsAsErrors; then
  echo "  Passed: 1" >> "$results"
  echo "The documentation is in artifacts/site."
else
  echo "  fails: the documentation site builds without a warning" | tee -a "$results"
  echo "  Failed: 1" >> "$results"
  status=1
fi
exit "$status"
