#!/usr/bin/env bash
# Runs all tests, then the samples as their readers do. Build first: build/build.sh.
# Arguments go to dotnet test: build/test.sh --filter FullyQualifiedName~CalendarLaws
# SERVICEPOLICY_CASES (cases a law) and SERVICEPOLICY_SEED (of the cases) are explained in CONTRIBUTING.md.
set -euo pipefail
source "$(dirname "$0")/common.sh"

status=0
dotnet test ServicePolicy.sln -c Release --no-build --logger "console;verbosity=normal" "$@" | tee -a "$results" || status=$?

if [ "$#" -eq 0 ]; then
  dotnet run -c Release --no-build --project samples/QuickStart
  dotnet run -c Release --no-build --project samples/AuditRequests
  dotnet run -c Release --no-build --project tools/LogAudit -- next
  report=$(mktemp -d)
  dotnet run -c Release --no-build --project tools/LogAudit -- audit --out "$report/report.html"
  rm -r "$report"
fi
exit "$status"
