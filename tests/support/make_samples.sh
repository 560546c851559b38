#!/bin/sh
# The sample cooperative's files that tests of the window begin with, each a step further in the year.
# usage: make_samples.sh ZHANGFANG-CLI DATA FOLDER
set -eu

cli=$1
data=$2
out=$3
export ZHANGFANG_NOW=2026-02-08T01:00:00Z

mkdir -p "$out"
rm -f "$out"/*.coop "$out"/.*.lock
coop=$out/work.coop
printf '{"reserves": [{"name": "公积金", "rate_bp": 1000}]}' >"$out/terms.json"
{
    "$cli" new "$coop" --name 示例劳务合作社 --terms "$out/terms.json" --founded 2022-05-18 --keeper 会计
    "$cli" import members "$coop" "$data/members.csv"
    "$cli" import jobs "$coop" "$data/jobs.csv"
    "$cli" import labour "$coop" "$data/labour_2025.csv"
    "$cli" import crew-sheet "$coop" "$data/crew_sheet_2026-01.csv" --job X02 --month 2026-01
    cp "$coop" "$out/books.coop"
    for month in 01 02 03 04 05 06 07 08 09 10 11 12; do
        "$cli" approve "$coop" --month "2025-$month"
        "$cli" pay "$coop" --month "2025-$month"
    done
    "$cli" resolution add "$coop" --number 2026-3 --date 2026-02-01 --title 2025年度盈余分配方案 \
        --matter distribution --members 168 --present 150 --votes-for 140 --votes-against 3 --laid-out 2026-01-10
    cp "$coop" "$out/year_paid.coop"
    "$cli" distribute "$coop" --year 2025 --surplus 123456.78 --post --resolution 2026-3
    mv "$coop" "$out/year_posted.coop"
} >"$out/log.txt" 2>&1 || { tail -n 5 "$out/log.txt" >&2; exit 1; }
