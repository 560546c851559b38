# The books of books.sh at the end of their year: both months approved and paid, the plan resolved.
set -e
sh books.sh
for month in 2025-11 2025-12; do
    zhangfang-cli approve a.coop --month $month
    zhangfang-cli pay a.coop --month $month
done
zhangfang-cli resolution add a.coop --number 2026-01 --date 2026-02-01 --title 2025年度盈余分配方案 \
    --matter distribution --members 6 --present 5 --votes-for 5 --laid-out 2026-01-10
