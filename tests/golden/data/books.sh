# The books that most transcripts start from: five members and one leaver, three jobs, two months of labour.
set -e
zhangfang-cli new a.coop --name 示例劳务合作社 --founded 2022-03-01 --terms terms.json
zhangfang-cli import members a.coop members.csv
zhangfang-cli import jobs a.coop jobs.csv
zhangfang-cli import labour a.coop labour.csv
