#!/bin/sh
# The year of the sample cooperative by command line, from the accountant's files to the printed slips.
# usage: run-year.sh ZHANGFANG-CLI FOLDER      the folder is made anew
set -eu

cli=$1
out=$2
here=$(cd "$(dirname "$0")" && pwd)
coop=$out/示例劳务合作社.coop
cash_persons='003 011 040'
returned_persons='027 058 091 133'

step() { printf '\n— %s\n' "$*"; }

found() {
    step '建社，定章程 · the cooperative and its charter'
    "$cli" new "$coop" --name 示例劳务合作社 --founded 2021-03-12 --keeper 李会计
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

# Three persons sign for cash, the others are on the bank's list; a day of payment for each month of the year.
pay_out_the_year() {
    step '签领、转账 · what was paid out'
    month=0
    for day in 2025-02-10 2025-03-10 2025-04-10 2025-05-09 2025-06-10 2025-07-10 \
        2025-08-08 2025-09-10 2025-10-10 2025-11-10 2025-12-10 2026-01-09; do
        month=$((month + 1))
        of=$(printf '2025-%02d' "$month")
        "$cli" payment add "$coop" $cash_persons --month "$of" --by cash --date "$day" >/dev/null
        "$cli" payment add "$coop" --month "$of" --by bank --date "$day"
    done
}

# The number of what 2025-12 paid to the person.
payment_of() {
    "$cli" payment list "$coop" --month 2025-12 --json |
        sed -n "s/.*\"payment\": \([0-9]*\), \"person_no\": \"$1\".*/\1/p" | head -n 1
}

# Some transfers of the last month came back: owed until the accounts are put right; one was helped out in cash.
take_back_what_the_bank_returned() {
    step '银行退回 · what the bank sent back'
    payments=
    for person in $returned_persons; do
        payments="$payments $(payment_of "$person")"
    done
    "$cli" payment reverse "$coop" $payments --reason 账号有误，银行退回 --date 2026-01-13
    "$cli" payment add "$coop" "${returned_persons%% *}" --month 2025-12 --by cash --amount 500 \
        --date 2026-01-16 --note 先付一部分
    "$cli" payment owed "$coop" --persons --date 2026-02-02
}

distribute() {
    step '二次分配 · the second round'
    "$cli" resolution add "$coop" --number 2026-01 --date 2026-02-01 --title 2025年度盈余分配方案 \
        --matter distribution --members 156 --present 131 --votes-for 126 --votes-against 2 --laid-out 2026-01-10
    "$cli" distribute "$coop" --year 2025 --surplus 186420.57 --post --resolution 2026-01
}

# The members of the first groups have signed at the office.
pay_out_the_distribution() {
    step '二次分配签领 · the first members sign'
    "$cli" payment add "$coop" $(seq -f %03.0f 1 60) --plan 2025-1 --by cash --date 2026-02-02
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
pay_out_the_year
take_back_what_the_bank_returned
distribute
pay_out_the_distribution
print_papers
printf '\n二次分配发放单 · the payout slips: %s\n' "$(cd "$out" && pwd)/slips_2025.pdf"
