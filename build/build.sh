#!/usr/bin/env bash
# Builds everything, both targets, warnings as errors; then checks the formatting.
# With CI=true the restore takes exactly the packages of packages.lock.json.
set -euo pipefail
source "$(dirname "$0")/common.sh"

locked=()
[ "${CI:-}" = true ] && locked=(--locked-mode)
dotnet restore ServicePolicy.sln "${locked[@]}"
dotnet build ServicePolicy.sln -c Release --no-restore
dotnet format whitespace ServicePolicy.sln --verify-no-changes --no-restore
