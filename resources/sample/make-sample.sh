#!/bin/sh
# The sample cooperative's file as the window opens it: a year worked, paid and distributed, January begun.
# usage: make-sample.sh ZHANGFANG-CLI FILE
set -eu

cli=$1
file=$2
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

ZHANGFANG_NOW=2026-02-08T01:00:00Z "$here/run-year.sh" "$cli" "$folder/year" >"$folder/log" 2>&1 || {
    tail -n 5 "$folder/log" >&2
    exit 1
}
mkdir -p "$(dirname "$file")"
cp "$folder/year/$(basename "$file")" "$file"
