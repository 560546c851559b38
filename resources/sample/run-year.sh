#!/bin/sh
# The year of the sample cooperative by command line, from the accountant's files to the printed slips.
# usage: run-year.sh ZHANGFANG-CLI FOLDER      the folder is made anew
set -eu

cli=$1
out=$2
here=$(cd "$(dirname "$0")" && pwd)
coop=$out/示例劳务合作社.coop

step() { printf '\n— %s\n' "$*"; }

found() {
    step '建社，定章程 · the cooperative and its charter'
    "$cli" new "$coop" --name 示例劳务合作社 --founded 2021-03-12
    "$cli" terms set "$coop" "$here/terms.json"
}

take_in() {
    step '导入社员、项目、全年台账 · members, jobs and the ledger of the year'
    "$cli" import members "$coop" "$here/members.csv"
    "$cli" import jobs "$coop" "$here/jobs.csv"
    "$cli" import labour "$coop" "$here/labour_2025.csv"
    "$cli" import crew-sheet "$coop" "$here/crew_sheet_2026-01.csv" --job L11 --month 2026-01
}

pay_the_year() {
    step '逐月核准、发放 · each month approved and paid'
    for month in 01 02 03 04 05 06 07 08 09 10 11 12; do
        "$cli" approve "$coop" --month "2025-$month" >/dev/null
        "$cli" pay "$coop" --month "2025-$month" | head -n 1
    done
}

distribute() {
    step '二次分配 · the second round'
    "$cli" resolution add "$coop" --number 2026-01 --date 2026-02-01 --title 2025年度盈余分配方案 \
        --matter distribution --members 156 --present 131 --votes-for 126 --votes-against 2 --laid-out 2026-01-10
    "$cli" distribute "$coop" --year 2025 --surplus 186420.57 --post --resolution 2026-01
}

print_papers() {
    step '打印、核对 · paper, and a last check'
    "$cli" print slips "$coop" --year 2025 --out "$out/slips_2025.pdf"
    "$cli" print roll "$coop" --year 2025 --out "$out/roll_2025.pdf"
    "$cli" print payslips "$coop" --month 2025-12 --out "$out/payslips_2025-12.pdf"
    "$cli" verify "$coop"
}

rm -rf "$out"
mkdir -p "$out"
found
take_in
pay_the_year
distribute
print_papers
printf '\n二次分配发放单 · the payout slips: %s\n' "$(cd "$out" && pwd)/slips_2025.pdf"
