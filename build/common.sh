# What the three scripts share. To be sourced.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Counts of several runs are added up by .ci/run from this file, if it names one.
results="${SERVICEPOLICY_RESULTS:-/dev/null}"
