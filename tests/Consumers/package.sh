#!/usr/bin/env bash
# Packs the library, restores it from a local folder into a fresh project outside of the repository, and runs the README's first example there.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

check() {
  local what=$1; shift
  if "$@" > "$work/said" 2>&1; then passed=$((passed + 1)); echo "  holds: $what"; else failed=$((failed + 1)); echo "  fails: $what"; head -20 "$work/said"; fi
}

# A version of its own, so that no cache answers for it.
version="0.1.0-local.$(date +%s)"
# The addresses are those of a release, which gives its own.
dotnet pack src/ServicePolicy -c Release -nodeReuse:false -v quiet -p:Version="$version" -o "$work/packages" \
  -p:RepositoryUrl=https://example.org/repository -p:PackageProjectUrl=https://example.org/project
mkdir "$work/content" && (cd "$work/content" && python3 -m zipfile -e "$work/packages/ServicePolicy.$version.nupkg" .)
nuspec="$work/content/ServicePolicy.nuspec"

check "symbols in a package of their own" test -f "$work/packages/ServicePolicy.$version.snupkg"
for file in README.md CHANGELOG.md icon.png schemas/policies.schema.json schemas/request.schema.json lib/net8.0/ServicePolicy.xml lib/netstandard2.0/ServicePolicy.xml; do
  check "the package has $file" test -f "$work/content/$file"
done
check "licence, icon, readme, tags and description" bash -c "for word in '<license type=\"expression\">MIT' '<icon>icon.png' '<readme>README.md' '<tags>' '<description>'; do grep -q \"\$word\" '$nuspec' || exit 1; done"
check "the addresses that a release gives" bash -c "grep '<projectUrl>https://example.org/project' '$nuspec' && grep 'url=\"https://example.org/repository\"' '$nuspec'"
check "three dependencies for each target, no more" test "$(grep -o '<dependency id="[^"]*"' "$nuspec" | sort | uniq -c | tr -s ' ' | cut -d' ' -f2,4 | tr '\n' ' ')" = \
  '2 id="Microsoft.Extensions.DependencyInjection.Abstractions" 2 id="Microsoft.Extensions.Options" 2 id="NodaTime" '

mkdir "$work/fresh"
cat > "$work/fresh/fresh.csproj" <<EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <RestoreAdditionalProjectSources>$work/packages</RestoreAdditionalProjectSources>
    <RestorePackagesPath>$work/cache</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ServicePolicy" Version="$version" />
  </ItemGroup>
</Project>
EOF
awk '/^```csharp/ { inside = 1; next } /^```/ { if (inside) exit } inside' README.md > "$work/fresh/Program.cs"
awk '/^```text/ { inside = 1; next } /^```/ { if (inside) exit } inside' README.md > "$work/expected"
check "a fresh project restores and builds" dotnet build "$work/fresh" -c Release -nodeReuse:false -v quiet
dotnet "$work/fresh/bin/Release/net10.0/fresh.dll" > "$work/printed" || true
check "the README's first example prints what the README says" diff "$work/expected" "$work/printed"

echo "  Passed: $passed"
echo "  Failed: $failed"
[ "$failed" = 0 ]
