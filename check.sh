#!/usr/bin/env bash
# Checks what the tests do not: form, lint, generated files, the API and the
# figures. With -update the file of the API is written anew first.
set -euo pipefail
cd "$(dirname "$0")"
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

step() { printf '\n== %s\n' "$1"; }
fail() {
	printf '%s\n' "$*" >&2
	exit 1
}

# tool prints where a tool of tools.mod is, which is built the first time.
tool() { GOWORK=off go tool -modfile=tools.mod -n "$1"; }

# generated prints a line for each generated file, to tell whether one changes.
generated() { find . -name 'z*.go' -exec cksum {} + | sort; }

[ "${1-}" != -update ] || go doc -all . >testdata/api.txt

step "modules are tidy"
go mod tidy -diff
# The command needs a release of the library that may not be out yet.
go mod edit -print -replace=github.com/glossnews/gloss=../.. cmd/gloss/go.mod >"$temporary/go.mod"
cp cmd/gloss/go.sum "$temporary/go.sum"
(cd cmd/gloss && GOWORK=off go mod tidy -diff -modfile="$temporary/go.mod")

step "files are formatted (gofumpt -w . mends it)"
unformatted=$("$(tool gofumpt)" -l .)
[ -z "$unformatted" ] || fail "$unformatted"

step "generated files are current (go generate ./... mends it)"
before=$(generated)
go generate ./...
diff <(echo "$before") <(generated)

step "the API is the one on file (./check.sh -update mends it)"
go doc -all . | diff -u testdata/api.txt -

step "no figure is under its floor"
go run ./internal/eval -check

step "no path of somebody's machine"
if git grep -nIE '[/](root|work|home/[a-z]+|Users)/'; then fail "write it relative to the project"; fi

step "go vet"
go vet work

step "golangci-lint"
lint=$(tool golangci-lint)
for module in . cmd/gloss; do
	(cd "$module" && "$lint" run)
done
