#!/bin/sh
# A year's job on an accountant's files, by command line, held against figures that were reckoned by hand.
# usage: accountant_year.sh ZHANGFANG-CLI DATA FOLDER      the folder is made anew
set -eu

cli=$1
data=$2
out=$3
coop=$out/a.coop

holds() { # FILE TEXT
    grep -q -- "$2" "$1" || { printf 'not in %s: %s\n' "$1" "$2" >&2; exit 1; }
}
refused() { # EXIT TEXT COMMAND…
    want=$1 text=$2
    shift 2
    got=0
    "$@" >"$out/refusal.json" || got=$?
    [ "$got" -eq "$want" ] || { printf 'exit %s, not %s: %s\n' "$got" "$want" "$*" >&2; exit 1; }
    holds "$out/refusal.json" "$text"
}

rm -rf "$out"
mkdir -p "$out"
printf '{"reserves": [{"name": "公积金", "rate_bp": 1000}]}' >"$out/terms.json"
"$cli" new "$coop" --name 示例劳务合作社 --terms "$out/terms.json" --founded 2022-05-18
"$cli" import members "$coop" "$data/members.csv" --json >"$out/members.json"
holds "$out/members.json" '"members": 168'
"$cli" import jobs "$coop" "$data/jobs.csv"
refused 1 'distribution.nobody_with_labour' \
    "$cli" distribute "$coop" --year 2025 --surplus 123456.78 --json
"$cli" import labour "$coop" "$data/labour_2025.csv" --json >"$out/labour.json"
holds "$out/labour.json" '"minutes": 12097335'
refused 1 'store.file_imported' "$cli" import labour "$coop" "$data/labour_2025.csv" --json

total=0
lines=0
for month in 01 02 03 04 05 06 07 08 09 10 11 12; do
    "$cli" approve "$coop" --month "2025-$month" >/dev/null 2>&1
    "$cli" pay "$coop" --month "2025-$month" --json >"$out/pay.json"
    total=$((total + $(sed -n 's/.*"total_fen": \([0-9]*\).*/\1/p' "$out/pay.json")))
    lines=$((lines + $(grep -c '"person_no"' "$out/pay.json")))
done
[ "$total" -eq 468918389 ] || { echo "pay of the year: $total fen" >&2; exit 1; }
[ "$lines" -eq 4705 ] || { echo "pay lines of the year: $lines" >&2; exit 1; }

refused 1 'resolutions.needed_distribution' \
    "$cli" distribute "$coop" --year 2025 --surplus 123456.78 --post --json
"$cli" resolution add "$coop" --number 2026-3 --date 2026-03-28 --title 2025年度盈余分配方案 --matter distribution \
    --members 168 --present 150 --votes-for 140 --votes-against 3 --laid-out 2026-03-10
"$cli" distribute "$coop" --year 2025 --surplus 123456.78 --post --resolution 2026-3 --json >"$out/plan.json"
holds "$out/plan.json" '"amount_fen": 1234568'
holds "$out/plan.json" '"distributable_fen": 11111110'
holds "$out/plan.json" '"labour_pool_fen": 6666666'
holds "$out/plan.json" '"capital_pool_fen": 4444444'
holds "$out/plan.json" '"member_no": "001".*"labour_fen": 41902, .*"capital_fen": 37329'
holds "$out/plan.json" '"member_no": "029".*"labour_fen": 39273, .*"capital_fen": 23330'
refused 1 'distribution.round_posted' \
    "$cli" distribute "$coop" --year 2025 --surplus 1 --post --resolution 2026-3 --json

"$cli" print slips "$coop" --year 2025 --out "$out/slips.pdf" --json >"$out/slips.json"
holds "$out/slips.json" '"pages": 56'
pdftotext -raw "$out/slips.pdf" "$out/slips.txt"
for name in 朱𠮷 金㛃 吴𠅤 古丽·买买提; do
    holds "$out/slips.txt" "$name"
done
"$cli" export persons "$coop" --out "$out/persons.csv"
if grep -q '990054195111292' "$out/persons.csv"; then
    echo 'an identity number stands in full in an export' >&2
    exit 1
fi

"$cli" import crew-sheet "$coop" "$data/crew_sheet_2026-01.csv" --job X02 --month 2026-01 --json >"$out/sheet.json"
holds "$out/sheet.json" '"minutes": 432165'
holds "$out/sheet.json" '"open": 50'
refused 1 'labour.open_cells' "$cli" approve "$coop" --month 2026-01 --json
"$cli" approve "$coop" --month 2026-01 --allow-open
"$cli" pay "$coop" --month 2026-01 --json >"$out/pay.json"
[ "$(grep -c '"member": false' "$out/pay.json")" -eq 2 ] || { echo 'two work as non-members' >&2; exit 1; }

"$cli" reverse "$coop" 2025-1 --reason 盈余数更正
"$cli" verify "$coop"
refused 3 '"ok": false' "$cli" verify "$coop" --head 2-0000-0000 --json
