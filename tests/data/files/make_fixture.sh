#!/bin/sh
# The file of the program's present form, for the tests of later ones.
# usage: make_fixture.sh ZHANGFANG-CLI FORM
set -eu

cli=$1
here=$(cd "$(dirname "$0")" && pwd)
data=$here/../../golden/data
coop=$here/form_$2.coop
export ZHANGFANG_NOW=2026-02-08T01:00:00Z

backups=$(mktemp -d)
trap 'rm -r "$backups"' EXIT

rm -f "$coop"
"$cli" new "$coop" --name 示例劳务合作社 --terms "$data/terms.json" --founded 2022-03-01 --keeper 会计
"$cli" import members "$coop" "$data/members.csv" --backups "$backups"
"$cli" import jobs "$coop" "$data/jobs.csv" --backups "$backups"
"$cli" import labour "$coop" "$data/labour.csv" --backups "$backups"
"$cli" approve "$coop" --month 2025-11
"$cli" approve "$coop" --month 2025-12
"$cli" pay "$coop" --month 2025-11
"$cli" pay "$coop" --month 2025-12
"$cli" resolution add "$coop" --number 2026-1 --date 2026-02-01 --title 2025年度盈余分配方案 --matter distribution \
    --members 6 --present 6 --votes-for 6 --laid-out 2026-01-10
"$cli" distribute "$coop" --year 2025 --surplus 12345.67 --post --resolution 2026-1
"$cli" verify "$coop"
rm -f "$here/.form_$2.coop.lock"
