-- The cooperative's file, version 1.
--
-- Every record has an id of its own and, where it is not a bulk row, a random stable id (sid) for comparing
-- copies of a file. Every row names the transaction (tx) that wrote it. Units stand in the column names:
-- _fen (1/100 yuan), _e4 (1/10,000 yuan), _minutes, _milli (1/1000 of the unit of work), _bp (0.01 %).
-- Days are ISO dates, months 'YYYY-MM', instants UTC.
-- The guards of each table (journal, no change to what is posted) are made from core/store/table_catalog.cpp;
-- here stand only those that know a state or a running total.
-- The tables of millions of rows compare with OR: SQLite 3.40 makes the set of an IN of three and more anew for
-- every row that it checks, which takes as long as all the rest of an insert.

CREATE TABLE user_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('keeper', 'finance', 'supervisor', 'guest')),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    password_on TEXT, -- the day on which the password was set
    password_lock TEXT,
    password_lock_seal TEXT,
    CHECK ((password_on IS NULL) = (password_lock IS NULL) AND (password_on IS NULL) = (password_lock_seal IS NULL))
) STRICT;

CREATE TABLE tx (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_name TEXT NOT NULL,
    at_utc TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- The running transaction; empty between transactions, so that a write behind the program's back has no name.
CREATE TABLE context (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tx INTEGER NOT NULL REFERENCES tx (id),
    user_name TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op = 'insert' OR op = 'update' OR op = 'delete'),
    image TEXT NOT NULL
) STRICT;
CREATE INDEX journal_of_row ON journal (table_name, row_id, id);
CREATE INDEX journal_of_tx ON journal (tx, id);
CREATE INDEX journal_of_person ON journal (json_extract(image, '$.person_id'), id)
WHERE json_extract(image, '$.person_id') IS NOT NULL;

CREATE TABLE seal (
    tx INTEGER PRIMARY KEY REFERENCES tx (id),
    scheme INTEGER NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT;

-- The key of the keyed digests. Where key_no is above 0 the file has passwords: this key and all personal numbers
-- are encrypted with the file's key of that number, which every user's lock and the recovery code's lock hold.
CREATE TABLE file_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tx INTEGER NOT NULL REFERENCES tx (id),
    key_no INTEGER NOT NULL DEFAULT 0 CHECK (key_no >= 0),
    digest_key TEXT NOT NULL,
    digest_key_seal TEXT,
    recovery_on TEXT, -- the day on which the recovery code was made
    recovery_lock TEXT,
    recovery_lock_seal TEXT,
    CHECK ((key_no = 0) = (digest_key_seal IS NULL)),
    CHECK ((key_no = 0) = (recovery_lock IS NULL) AND (recovery_lock IS NULL) = (recovery_lock_seal IS NULL))
) STRICT;

-- What has to be done to the whole file after a transaction; tried again at the next opening.
CREATE TABLE pending (
    work TEXT PRIMARY KEY CHECK (work = 'rewrite')
) STRICT;

CREATE TABLE coop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tx INTEGER NOT NULL REFERENCES tx (id),
    file_id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    founded_on TEXT CHECK (founded_on IS date(founded_on, '+0 days')),
    credit_code TEXT
) STRICT;

-- resolutions: the numbered register of decisions

CREATE TABLE resolution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    organ TEXT NOT NULL CHECK (organ IN ('assembly', 'representative_assembly', 'board')),
    adopted_on TEXT NOT NULL CHECK (adopted_on IS date(adopted_on, '+0 days')),
    title TEXT NOT NULL,
    heads_total INTEGER NOT NULL CHECK (heads_total > 0),
    heads_present INTEGER NOT NULL CHECK (heads_present BETWEEN 0 AND heads_total),
    votes_total INTEGER NOT NULL CHECK (votes_total > 0),
    votes_for INTEGER NOT NULL CHECK (votes_for >= 0),
    votes_against INTEGER NOT NULL CHECK (votes_against >= 0),
    laid_out_on TEXT CHECK (laid_out_on IS date(laid_out_on, '+0 days')),
    CHECK (votes_for + votes_against <= votes_total)
) STRICT;

CREATE TABLE resolution_matter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    resolution_id INTEGER NOT NULL REFERENCES resolution (id),
    matter TEXT NOT NULL CHECK (matter IN ('charter_change', 'distribution', 'reserve_use', 'keep_back', 'opening_use',
        'conversion', 'entry', 'expulsion', 'reopening', 'other')),
    UNIQUE (resolution_id, matter)
) STRICT;

-- charter: dated terms; a version without a day holds from the founding

CREATE TABLE charter_terms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    from_day TEXT CHECK (from_day IS date(from_day, '+0 days')),
    terms_json TEXT NOT NULL,
    resolution_id INTEGER REFERENCES resolution (id),
    replaces_id INTEGER UNIQUE REFERENCES charter_terms (id)
) STRICT;

-- periods: a month or year that has no row is open

CREATE TABLE period (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    label TEXT NOT NULL UNIQUE CHECK (label GLOB '[0-9][0-9][0-9][0-9]' OR label GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    resolution_id INTEGER REFERENCES resolution (id), -- the one that opened it again
    CHECK ((state = 'open') = (resolution_id IS NOT NULL))
) STRICT;

-- exchange: what came in by file

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    kind TEXT NOT NULL CHECK (kind IN ('members', 'jobs', 'labour', 'crew_sheet')),
    file_name TEXT NOT NULL,
    file_digest TEXT NOT NULL CHECK (length(file_digest) = 64),
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    left_out_count INTEGER NOT NULL CHECK (left_out_count >= 0),
    state TEXT NOT NULL CHECK (state IN ('active', 'voided'))
) STRICT;
CREATE UNIQUE INDEX import_batch_once ON import_batch (kind, file_digest) WHERE state = 'active';

-- papers that money is paid or signed by: what was printed, of what, and how much of it

CREATE TABLE print_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    paper TEXT NOT NULL CHECK (paper <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    pages INTEGER NOT NULL CHECK (pages > 0),
    is_copy INTEGER NOT NULL CHECK (is_copy IN (0, 1))
) STRICT;
CREATE INDEX print_record_subject ON print_record (paper, subject);

-- people and members

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    worker_no TEXT NOT NULL CHECK (worker_no <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('natural', 'organisation')),
    name TEXT NOT NULL CHECK (name <> ''),
    sex TEXT CHECK (sex IN ('male', 'female')),
    born_on TEXT CHECK (born_on IS date(born_on, '+0 days')),
    is_farmer INTEGER NOT NULL CHECK (is_farmer IN (0, 1)),
    household_no TEXT NOT NULL DEFAULT '',
    batch_id INTEGER REFERENCES import_batch (id),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'voided'))
) STRICT;
-- A number is never reused; only an undone import gives back the numbers that it brought in by mistake.
CREATE UNIQUE INDEX person_number ON person (worker_no) WHERE state = 'active';

-- Identity, phone and account numbers. The journal holds only the keyed digest of the value.
CREATE TABLE secret (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('identity', 'phone', 'account')),
    value TEXT NOT NULL,
    value_seal TEXT, -- none while the value is plain: a digest of it could be tried out
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    UNIQUE (person_id, kind)
) STRICT;
CREATE INDEX secret_by_digest ON secret (kind, digest);

-- Each time that somebody had a person's number shown in full.
CREATE TABLE secret_reveal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('identity', 'phone', 'account'))
) STRICT;

CREATE TABLE membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    joined_on TEXT NOT NULL CHECK (joined_on IS date(joined_on, '+0 days')),
    last_day TEXT CHECK (last_day IS date(last_day, '+0 days')),
    ended_by TEXT CHECK (ended_by IN ('withdrawal', 'expulsion', 'death', 'organisation_ended')),
    entry_resolution_id INTEGER REFERENCES resolution (id),
    end_resolution_id INTEGER REFERENCES resolution (id),
    batch_id INTEGER REFERENCES import_batch (id),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'voided')),
    CHECK (last_day IS NULL OR last_day >= joined_on)
) STRICT;
CREATE UNIQUE INDEX membership_once_a_day ON membership (person_id, joined_on) WHERE state = 'active';

CREATE TABLE contribution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    moved_on TEXT NOT NULL CHECK (moved_on IS date(moved_on, '+0 days')),
    kind TEXT NOT NULL CHECK (kind IN ('paid_in', 'refunded', 'converted', 'correction')),
    amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0),
    resolution_id INTEGER REFERENCES resolution (id),
    plan_id INTEGER REFERENCES plan (id),
    batch_id INTEGER REFERENCES import_batch (id),
    corrects_id INTEGER REFERENCES contribution (id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contribution_of_person ON contribution (person_id, moved_on, amount_fen);

-- The coefficient of a person's work in points, in basis points; from a day on, without a day from the beginning.
CREATE TABLE grade (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    from_day TEXT CHECK (from_day IS date(from_day, '+0 days')),
    coefficient_bp INTEGER NOT NULL CHECK (coefficient_bp > 0)
) STRICT;
CREATE UNIQUE INDEX grade_once_a_day ON grade (person_id, coalesce(from_day, ''));

-- Shares quantified to members beside their contribution (Law on Farmers' Cooperatives, arts 42 to 44).
CREATE TABLE quantified_share (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('reserve', 'subsidy', 'donation')),
    moved_on TEXT NOT NULL CHECK (moved_on IS date(moved_on, '+0 days')),
    amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0),
    cause TEXT NOT NULL CHECK (cause IN ('draw', 'loss_cover', 'allotment', 'reaverage', 'refund', 'reversal')),
    plan_id INTEGER REFERENCES plan (id),
    corrects_id INTEGER REFERENCES quantified_share (id)
) STRICT;
CREATE INDEX quantified_share_of_person ON quantified_share (person_id, kind, moved_on, amount_fen);

-- labour

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    credit_code TEXT
) STRICT;

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('service', 'works', 'dispatch')),
    scope TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    standard TEXT NOT NULL DEFAULT '',
    head_count INTEGER CHECK (head_count > 0),
    first_day TEXT CHECK (first_day IS date(first_day, '+0 days')),
    last_day TEXT CHECK (last_day >= first_day AND last_day IS date(last_day, '+0 days')),
    price TEXT NOT NULL DEFAULT '',
    settlement_days INTEGER CHECK (settlement_days >= 0),
    insurance TEXT NOT NULL DEFAULT '',
    penalties TEXT NOT NULL DEFAULT '',
    signed_on TEXT CHECK (signed_on IS date(signed_on, '+0 days'))
) STRICT;

CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    job_no TEXT NOT NULL CHECK (job_no <> ''),
    client_id INTEGER NOT NULL REFERENCES client (id),
    agreement_id INTEGER REFERENCES agreement (id),
    kind_of_work TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('hour', 'day', 'piece', 'area', 'lump_sum')),
    batch_id INTEGER REFERENCES import_batch (id),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'voided'))
) STRICT;
CREATE INDEX job_of_agreement ON job (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE UNIQUE INDEX job_number ON job (job_no) WHERE state = 'active';

-- A rate without a day holds from the beginning.
CREATE TABLE job_rate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    job_id INTEGER NOT NULL REFERENCES job (id),
    kind TEXT NOT NULL CHECK (kind IN ('normal', 'overtime', 'night')),
    from_day TEXT CHECK (from_day IS date(from_day, '+0 days')),
    rate_e4 INTEGER NOT NULL CHECK (rate_e4 > 0),
    batch_id INTEGER REFERENCES import_batch (id),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'voided'))
) STRICT;
CREATE UNIQUE INDEX job_rate_once_a_day ON job_rate (job_id, kind, coalesce(from_day, '')) WHERE state = 'active';

CREATE TABLE crew_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    sheet_no TEXT NOT NULL UNIQUE CHECK (sheet_no <> ''),
    job_id INTEGER NOT NULL REFERENCES job (id),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    form TEXT NOT NULL CHECK (form IN ('list', 'grid', 'correction')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved', 'dropped', 'voided')),
    open_cells_allowed INTEGER NOT NULL DEFAULT 0 CHECK (open_cells_allowed >= 0),
    batch_id INTEGER REFERENCES import_batch (id),
    entries_digest TEXT,
    totals_digest TEXT,
    CHECK (state <> 'approved' OR (entries_digest IS NOT NULL AND totals_digest IS NOT NULL))
) STRICT;
CREATE INDEX crew_sheet_of_month ON crew_sheet (month, job_id);
CREATE INDEX crew_sheet_state ON crew_sheet (month, state, tx);

CREATE TABLE crew_sheet_person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    sheet_id INTEGER NOT NULL REFERENCES crew_sheet (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    position INTEGER NOT NULL,
    UNIQUE (sheet_id, person_id)
) STRICT;

CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    sheet_id INTEGER NOT NULL REFERENCES crew_sheet (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    worked_on TEXT NOT NULL,
    mark TEXT NOT NULL CHECK (mark = 'worked' OR mark = 'rest' OR mark = 'excused'),
    kind TEXT NOT NULL CHECK (kind = 'normal' OR kind = 'overtime' OR kind = 'night'),
    minutes INTEGER NOT NULL,
    quantity_milli INTEGER,
    entered_as TEXT NOT NULL
        CHECK (entered_as = 'hours' OR entered_as = 'whole_day' OR entered_as = 'half_day' OR entered_as = 'mark'),
    reason TEXT,
    corrects_id INTEGER REFERENCES entry (id),
    CHECK (mark = 'worked' OR (minutes = 0 AND quantity_milli IS NULL)),
    CHECK (corrects_id IS NOT NULL OR minutes BETWEEN 0 AND 1440)
) STRICT;
CREATE INDEX entry_of_sheet ON entry (sheet_id);
CREATE INDEX entry_of_person ON entry (person_id, worked_on);
CREATE INDEX entry_correcting ON entry (corrects_id) WHERE corrects_id IS NOT NULL;

-- What approval keeps: the sums of a sheet at the grain of a pay line. is_member says whether the person was a
-- member on the days worked; rate_e4 is the rate and minutes_per_workday the charter's figure in force on those days.
CREATE TABLE labour_total (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    sheet_id INTEGER NOT NULL REFERENCES crew_sheet (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    worked_month TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'normal' OR kind = 'overtime' OR kind = 'night'),
    is_member INTEGER NOT NULL CHECK (is_member IN (0, 1)),
    rate_e4 INTEGER NOT NULL CHECK (rate_e4 >= 0),
    minutes_per_workday INTEGER NOT NULL CHECK (minutes_per_workday > 0),
    minutes INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    entry_count INTEGER NOT NULL
) STRICT;
CREATE INDEX labour_total_of_sheet ON labour_total (sheet_id);

-- Sheets that were approved together, in one transaction.
CREATE TABLE approval (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL UNIQUE REFERENCES tx (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'posted')),
    labour_digest TEXT,
    CHECK (state <> 'posted' OR labour_digest IS NOT NULL)
) STRICT;

-- What an approval brings to each person: the sums of its sheets' totals. year_minutes is the running total of what
-- the person worked in that year, as a member or as a non-member, this row and all before it: a year's weights are
-- read from the last ones.
CREATE TABLE approved_labour (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    approval_id INTEGER NOT NULL REFERENCES approval (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    booked_month TEXT NOT NULL,
    worked_month TEXT NOT NULL,
    is_member INTEGER NOT NULL CHECK (is_member IN (0, 1)),
    minutes INTEGER NOT NULL,
    year_minutes INTEGER NOT NULL
) STRICT;
CREATE INDEX approved_labour_of_approval ON approved_labour (approval_id);
CREATE INDEX approved_labour_worked ON approved_labour (worked_month, minutes);
CREATE INDEX approved_labour_running
    ON approved_labour (substr(worked_month, 1, 4), is_member, person_id, id, year_minutes);
-- Nothing but the list of what was worked in one year and booked in another.
CREATE INDEX approved_labour_moved ON approved_labour (booked_month)
    WHERE substr(booked_month, 1, 4) <> substr(worked_month, 1, 4);

-- pay

CREATE TABLE pay_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    run_no INTEGER NOT NULL CHECK (run_no > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'posted')),
    total_fen INTEGER NOT NULL,
    posted_on TEXT CHECK (posted_on IS date(posted_on, '+0 days')),
    lines_digest TEXT,
    slips_digest TEXT,
    CHECK (state <> 'posted' OR (posted_on IS NOT NULL AND lines_digest IS NOT NULL AND slips_digest IS NOT NULL)),
    UNIQUE (month, run_no)
) STRICT;

CREATE TABLE pay_run_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    run_id INTEGER NOT NULL REFERENCES pay_run (id),
    sheet_id INTEGER NOT NULL UNIQUE REFERENCES crew_sheet (id)
) STRICT;
CREATE INDEX pay_run_sheet_of_run ON pay_run_sheet (run_id);

CREATE TABLE pay_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    run_id INTEGER NOT NULL REFERENCES pay_run (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    job_id INTEGER NOT NULL REFERENCES job (id),
    worked_month TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'normal' OR kind = 'overtime' OR kind = 'night'),
    is_member INTEGER NOT NULL CHECK (is_member IN (0, 1)),
    is_correction INTEGER NOT NULL CHECK (is_correction IN (0, 1)),
    minutes INTEGER NOT NULL,
    quantity_milli INTEGER NOT NULL,
    rate_e4 INTEGER NOT NULL CHECK (rate_e4 >= 0),
    rate_unit TEXT NOT NULL
        CHECK (rate_unit = 'hour' OR rate_unit = 'day' OR rate_unit = 'piece' OR rate_unit = 'area' OR rate_unit = 'lump_sum'),
    minutes_per_workday INTEGER NOT NULL CHECK (minutes_per_workday > 0),
    amount_fen INTEGER NOT NULL
) STRICT;
CREATE INDEX pay_line_of_run ON pay_line (run_id, person_id);

-- What a run owes a person, as a member or as a non-member: the sum of the lines on the slip that is printed of it.
CREATE TABLE pay_slip (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    run_id INTEGER NOT NULL REFERENCES pay_run (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    is_member INTEGER NOT NULL CHECK (is_member IN (0, 1)),
    slip_no INTEGER NOT NULL CHECK (slip_no > 0), -- counted through the year of the run's month
    amount_fen INTEGER NOT NULL,
    UNIQUE (run_id, person_id, is_member)
) STRICT;
CREATE INDEX pay_slip_of_person ON pay_slip (person_id);

-- paid_fen is the running total of what the same run or plan was paid by the same method, this row and all before it:
-- what a month or a plan was paid is read from the last ones.
CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    pay_run_id INTEGER REFERENCES pay_run (id),
    plan_id INTEGER REFERENCES plan (id),
    paid_on TEXT NOT NULL CHECK (paid_on IS date(paid_on, '+0 days')),
    method TEXT NOT NULL CHECK (method IN ('cash', 'bank')),
    amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0),
    paid_fen INTEGER NOT NULL,
    corrects_id INTEGER UNIQUE REFERENCES payment (id),
    note TEXT NOT NULL DEFAULT '',
    CHECK ((pay_run_id IS NULL) <> (plan_id IS NULL))
) STRICT;
CREATE INDEX payment_of_run ON payment (pay_run_id, person_id, method, amount_fen);
CREATE INDEX payment_of_plan ON payment (plan_id, person_id, amount_fen);
CREATE INDEX payment_running ON payment (pay_run_id, plan_id, method, id, paid_fen);

-- distribution

CREATE TABLE year_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1900 AND 9999),
    surplus_fen INTEGER NOT NULL,
    opening_fen INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('typed', 'ledger'))
) STRICT;

-- One round of a year's distribution. surplus to distributable, kept and closing are the whole year's, reserve_fen,
-- the pools and left_fen this round's, earlier_ what the year's earlier rounds had given when this one was drawn up.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    tx INTEGER NOT NULL REFERENCES tx (id),
    plan_no TEXT NOT NULL UNIQUE CHECK (plan_no <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
    round INTEGER NOT NULL CHECK (round > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'put_forward', 'reviewed', 'adopted', 'posted', 'reversed', 'dropped')),
    charter_terms_id INTEGER NOT NULL REFERENCES charter_terms (id),
    resolution_id INTEGER REFERENCES resolution (id),
    opinion_ref TEXT,
    posted_on TEXT CHECK (posted_on IS date(posted_on, '+0 days')),
    -- the slip of the first line, given at posting; the lines follow in their order, through all plans of the year
    first_slip_no INTEGER CHECK (first_slip_no > 0),
    capital_unit TEXT NOT NULL CHECK (capital_unit IN ('fen', 'fen_days')),
    surplus_fen INTEGER NOT NULL,
    -- where the surplus is from; the lines of its statement come to it, or none is there
    source_document TEXT,
    source_by TEXT,
    source_on TEXT CHECK (source_on IS date(source_on, '+0 days')),
    income_fen INTEGER,
    wages_fen INTEGER,
    other_costs_fen INTEGER,
    income_tax_fen INTEGER,
    run_wages_fen INTEGER,
    opening_fen INTEGER NOT NULL,
    opening_used_fen INTEGER NOT NULL CHECK (opening_used_fen >= 0),
    reserve_cover_fen INTEGER NOT NULL CHECK (reserve_cover_fen >= 0),
    loss_cover_fen INTEGER NOT NULL CHECK (loss_cover_fen >= 0),
    base_fen INTEGER NOT NULL CHECK (base_fen >= 0),
    reserve_fen INTEGER NOT NULL CHECK (reserve_fen >= 0),
    distributable_fen INTEGER NOT NULL CHECK (distributable_fen >= 0),
    labour_pool_fen INTEGER NOT NULL CHECK (labour_pool_fen >= 0),
    capital_pool_fen INTEGER NOT NULL CHECK (capital_pool_fen >= 0),
    kept_fen INTEGER NOT NULL CHECK (kept_fen >= 0),
    earlier_reserve_fen INTEGER NOT NULL CHECK (earlier_reserve_fen >= 0),
    earlier_labour_fen INTEGER NOT NULL CHECK (earlier_labour_fen >= 0),
    earlier_capital_fen INTEGER NOT NULL CHECK (earlier_capital_fen >= 0),
    earlier_cover_fen INTEGER NOT NULL CHECK (earlier_cover_fen >= 0),
    earlier_opening_used_fen INTEGER NOT NULL CHECK (earlier_opening_used_fen >= 0),
    left_fen INTEGER NOT NULL CHECK (left_fen >= 0),
    closing_fen INTEGER NOT NULL,
    net_fen INTEGER NOT NULL CHECK (net_fen >= 0), -- what its lines come to
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    lines_digest TEXT,
    reversed_on TEXT CHECK (reversed_on IS date(reversed_on, '+0 days')),
    reversal_reason TEXT,
    CHECK (state NOT IN ('posted', 'reversed')
        OR (resolution_id IS NOT NULL AND posted_on IS NOT NULL AND lines_digest IS NOT NULL
            AND first_slip_no IS NOT NULL)),
    CHECK ((state = 'reversed') = (reversed_on IS NOT NULL AND reversal_reason IS NOT NULL)),
    CHECK (coalesce(income_fen, wages_fen, other_costs_fen, income_tax_fen, run_wages_fen) IS NULL
        OR (income_fen - wages_fen - other_costs_fen - income_tax_fen IS surplus_fen
            AND run_wages_fen IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX plan_once_a_round ON plan (year, round) WHERE state NOT IN ('draft', 'reversed', 'dropped');

CREATE TABLE plan_reserve (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    rate_bp INTEGER NOT NULL CHECK (rate_bp BETWEEN 0 AND 10000),
    amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
    UNIQUE (plan_id, position)
) STRICT;

-- One member of one plan: the frozen weights and what came of them, number and name as printed.
CREATE TABLE plan_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    member_no TEXT NOT NULL,
    name TEXT NOT NULL,
    household_no TEXT NOT NULL,
    labour_weight INTEGER NOT NULL CHECK (labour_weight >= 0),
    capital_weight INTEGER NOT NULL CHECK (capital_weight >= 0),
    contribution_fen INTEGER NOT NULL,
    reserve_held_fen INTEGER NOT NULL,
    subsidy_fen INTEGER NOT NULL,
    donation_fen INTEGER NOT NULL,
    contribution_weight INTEGER NOT NULL CHECK (contribution_weight >= 0),
    shares_reserve INTEGER NOT NULL CHECK (shares_reserve IN (0, 1)),
    reserve_before_fen INTEGER NOT NULL CHECK (reserve_before_fen >= 0),
    days_held INTEGER NOT NULL CHECK (days_held BETWEEN 0 AND 366),
    labour_fen INTEGER NOT NULL CHECK (labour_fen >= 0),
    labour_got_spare INTEGER NOT NULL CHECK (labour_got_spare IN (0, 1)),
    capital_fen INTEGER NOT NULL CHECK (capital_fen >= 0),
    capital_got_spare INTEGER NOT NULL CHECK (capital_got_spare IN (0, 1)),
    reserve_share_fen INTEGER NOT NULL CHECK (reserve_share_fen >= 0),
    loss_cover_share_fen INTEGER NOT NULL CHECK (loss_cover_share_fen >= 0),
    converted_fen INTEGER NOT NULL CHECK (converted_fen >= 0),
    deductions_fen INTEGER NOT NULL CHECK (deductions_fen >= 0),
    net_fen INTEGER NOT NULL CHECK (net_fen >= 0),
    UNIQUE (plan_id, person_id),
    CHECK (net_fen = labour_fen + capital_fen - converted_fen - deductions_fen)
) STRICT;

-- What is taken off a plan's line, in this order; what does not fit (due less taken) stays owed.
CREATE TABLE plan_deduction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tx INTEGER NOT NULL REFERENCES tx (id),
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('withholding', 'advance', 'other')),
    reason TEXT NOT NULL,
    due_fen INTEGER NOT NULL CHECK (due_fen >= 0),
    taken_fen INTEGER NOT NULL CHECK (taken_fen BETWEEN 0 AND due_fen),
    UNIQUE (plan_id, person_id, position)
) STRICT;

-- guards that know a state or a running total

CREATE TRIGGER state_crew_sheet BEFORE UPDATE ON crew_sheet
WHEN OLD.state IN ('approved', 'voided')
BEGIN
    SELECT RAISE(ABORT, 'guard:posted crew_sheet');
END;

CREATE TRIGGER period_crew_sheet_insert BEFORE INSERT ON crew_sheet
WHEN EXISTS (SELECT 1 FROM period WHERE label IN (NEW.month, substr(NEW.month, 1, 4)) AND state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed crew_sheet');
END;

CREATE TRIGGER period_crew_sheet_update BEFORE UPDATE ON crew_sheet
WHEN EXISTS (SELECT 1 FROM period
    WHERE label IN (OLD.month, substr(OLD.month, 1, 4), NEW.month, substr(NEW.month, 1, 4)) AND state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed crew_sheet');
END;

-- The rows of a draft are sealed only with the sheet, so that each asks for the sheet's month itself.
CREATE TRIGGER period_crew_sheet_person_insert BEFORE INSERT ON crew_sheet_person
WHEN EXISTS (SELECT 1 FROM crew_sheet s JOIN period p ON p.label IN (s.month, substr(s.month, 1, 4))
    WHERE s.id = NEW.sheet_id AND p.state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed crew_sheet_person');
END;

CREATE TRIGGER period_crew_sheet_person_update BEFORE UPDATE ON crew_sheet_person
WHEN EXISTS (SELECT 1 FROM crew_sheet s JOIN period p ON p.label IN (s.month, substr(s.month, 1, 4))
    WHERE s.id IN (OLD.sheet_id, NEW.sheet_id) AND p.state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed crew_sheet_person');
END;

CREATE TRIGGER period_crew_sheet_person_delete BEFORE DELETE ON crew_sheet_person
WHEN EXISTS (SELECT 1 FROM crew_sheet s JOIN period p ON p.label IN (s.month, substr(s.month, 1, 4))
    WHERE s.id = OLD.sheet_id AND p.state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed crew_sheet_person');
END;

CREATE TRIGGER period_entry_insert BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM crew_sheet s WHERE s.id = NEW.sheet_id
    AND (EXISTS (SELECT 1 FROM period WHERE label = s.month AND state = 'closed')
        OR EXISTS (SELECT 1 FROM period WHERE label = substr(s.month, 1, 4) AND state = 'closed')))
BEGIN
    SELECT RAISE(ABORT, 'guard:closed entry');
END;

CREATE TRIGGER period_entry_update BEFORE UPDATE ON entry
WHEN EXISTS (SELECT 1 FROM crew_sheet s JOIN period p ON p.label IN (s.month, substr(s.month, 1, 4))
    WHERE s.id IN (OLD.sheet_id, NEW.sheet_id) AND p.state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed entry');
END;

CREATE TRIGGER period_entry_delete BEFORE DELETE ON entry
WHEN EXISTS (SELECT 1 FROM crew_sheet s JOIN period p ON p.label IN (s.month, substr(s.month, 1, 4))
    WHERE s.id = OLD.sheet_id AND p.state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed entry');
END;

CREATE TRIGGER state_approval BEFORE UPDATE ON approval
WHEN OLD.state = 'posted'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted approval');
END;

CREATE TRIGGER period_approved_labour_insert BEFORE INSERT ON approved_labour
WHEN EXISTS (SELECT 1 FROM period
    WHERE label IN (NEW.booked_month, substr(NEW.booked_month, 1, 4)) AND state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed approved_labour');
END;

CREATE TRIGGER total_approved_labour_insert BEFORE INSERT ON approved_labour
WHEN NEW.year_minutes - NEW.minutes IS NOT coalesce((SELECT year_minutes FROM approved_labour
    WHERE substr(worked_month, 1, 4) = substr(NEW.worked_month, 1, 4) AND is_member = NEW.is_member
    AND person_id = NEW.person_id ORDER BY id DESC LIMIT 1), 0)
BEGIN
    SELECT RAISE(ABORT, 'guard:total approved_labour');
END;

-- Before it is written a row does not know what number it will get.
CREATE TRIGGER total_approved_labour_last AFTER INSERT ON approved_labour
WHEN NEW.id <> (SELECT max(id) FROM approved_labour)
BEGIN
    SELECT RAISE(ABORT, 'guard:total approved_labour');
END;

CREATE TRIGGER total_approved_labour_update BEFORE UPDATE ON approved_labour
BEGIN
    SELECT RAISE(ABORT, 'guard:total approved_labour');
END;

CREATE TRIGGER total_approved_labour_delete BEFORE DELETE ON approved_labour
BEGIN
    SELECT RAISE(ABORT, 'guard:total approved_labour');
END;

CREATE TRIGGER state_pay_run BEFORE UPDATE ON pay_run
WHEN OLD.state = 'posted'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted pay_run');
END;

-- A run and a plan begin as drafts, and are posted with what their slips and lines come to: who is still owed rests
-- on it.
CREATE TRIGGER state_pay_run_insert BEFORE INSERT ON pay_run
WHEN NEW.state <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted pay_run');
END;

CREATE TRIGGER total_pay_run BEFORE UPDATE ON pay_run
WHEN NEW.state = 'posted' AND NEW.total_fen <> (SELECT coalesce(sum(amount_fen), 0) FROM pay_slip WHERE run_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'guard:total pay_run');
END;

CREATE TRIGGER state_plan_insert BEFORE INSERT ON plan
WHEN NEW.state <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted plan');
END;

CREATE TRIGGER total_plan BEFORE UPDATE ON plan
WHEN NEW.state = 'posted' AND NEW.net_fen <> (SELECT coalesce(sum(net_fen), 0) FROM plan_line WHERE plan_id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'guard:total plan');
END;

CREATE TRIGGER period_pay_run_insert BEFORE INSERT ON pay_run
WHEN EXISTS (SELECT 1 FROM period WHERE label IN (NEW.month, substr(NEW.month, 1, 4)) AND state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed pay_run');
END;

CREATE TRIGGER period_pay_run_update BEFORE UPDATE ON pay_run
WHEN EXISTS (SELECT 1 FROM period
    WHERE label IN (OLD.month, substr(OLD.month, 1, 4), NEW.month, substr(NEW.month, 1, 4)) AND state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed pay_run');
END;

CREATE TRIGGER period_payment_insert BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM period
    WHERE label IN (substr(NEW.paid_on, 1, 7), substr(NEW.paid_on, 1, 4)) AND state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed payment');
END;

CREATE TRIGGER total_payment_insert BEFORE INSERT ON payment
WHEN NEW.paid_fen - NEW.amount_fen IS NOT coalesce((SELECT paid_fen FROM payment WHERE pay_run_id IS NEW.pay_run_id
    AND plan_id IS NEW.plan_id AND method = NEW.method ORDER BY id DESC LIMIT 1), 0)
BEGIN
    SELECT RAISE(ABORT, 'guard:total payment');
END;

CREATE TRIGGER total_payment_last AFTER INSERT ON payment
WHEN NEW.id <> (SELECT max(id) FROM payment)
BEGIN
    SELECT RAISE(ABORT, 'guard:total payment');
END;

-- Nobody is paid more of a plan than their line gives, nor gives back more than they got.
CREATE TRIGGER total_payment_of_line BEFORE INSERT ON payment
WHEN NEW.plan_id IS NOT NULL AND NEW.amount_fen + coalesce((SELECT sum(amount_fen) FROM payment
    WHERE plan_id = NEW.plan_id AND person_id = NEW.person_id), 0)
    NOT BETWEEN 0 AND coalesce((SELECT net_fen FROM plan_line WHERE plan_id = NEW.plan_id
    AND person_id = NEW.person_id), 0)
BEGIN
    SELECT RAISE(ABORT, 'guard:total payment');
END;

-- Only what is posted is paid.
CREATE TRIGGER state_payment_insert BEFORE INSERT ON payment
WHEN coalesce((SELECT state FROM pay_run WHERE id = NEW.pay_run_id),
    (SELECT state FROM plan WHERE id = NEW.plan_id), '') <> 'posted'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted payment');
END;

-- A posted plan may only be reversed, once nothing of it is paid out; a reversed one does not come back, and a dropped
-- one only as a draft.
CREATE TRIGGER state_plan BEFORE UPDATE ON plan
WHEN OLD.state = 'reversed' OR (OLD.state = 'dropped' AND NEW.state <> 'draft')
    OR (OLD.state = 'posted' AND (NEW.state <> 'reversed'
        OR (SELECT sum(amount_fen) FROM payment WHERE plan_id = OLD.id) <> 0))
BEGIN
    SELECT RAISE(ABORT, 'guard:posted plan');
END;

CREATE TRIGGER state_import_batch BEFORE UPDATE ON import_batch
WHEN OLD.state = 'voided'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted import_batch');
END;

CREATE TRIGGER state_job BEFORE UPDATE ON job
WHEN OLD.state = 'voided'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted job');
END;

CREATE TRIGGER state_person BEFORE UPDATE ON person
WHEN OLD.state = 'voided'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted person');
END;

CREATE TRIGGER state_job_rate BEFORE UPDATE ON job_rate
WHEN OLD.state = 'voided'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted job_rate');
END;

CREATE TRIGGER state_membership BEFORE UPDATE ON membership
WHEN OLD.state = 'voided'
BEGIN
    SELECT RAISE(ABORT, 'guard:posted membership');
END;

CREATE TRIGGER period_contribution_insert BEFORE INSERT ON contribution
WHEN EXISTS (SELECT 1 FROM period
    WHERE label IN (substr(NEW.moved_on, 1, 7), substr(NEW.moved_on, 1, 4)) AND state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed contribution');
END;

CREATE TRIGGER period_quantified_share_insert BEFORE INSERT ON quantified_share
WHEN EXISTS (SELECT 1 FROM period
    WHERE label IN (substr(NEW.moved_on, 1, 7), substr(NEW.moved_on, 1, 4)) AND state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed quantified_share');
END;

CREATE TRIGGER period_grade_insert BEFORE INSERT ON grade
WHEN EXISTS (SELECT 1 FROM period
    WHERE label IN (substr(NEW.from_day, 1, 7), substr(NEW.from_day, 1, 4)) AND state = 'closed')
BEGIN
    SELECT RAISE(ABORT, 'guard:closed grade');
END;

-- A membership touches the months in which it begins and ends.
CREATE TRIGGER period_membership_insert BEFORE INSERT ON membership
WHEN EXISTS (SELECT 1 FROM period WHERE state = 'closed'
    AND label IN (substr(NEW.joined_on, 1, 7), substr(NEW.joined_on, 1, 4),
        substr(NEW.last_day, 1, 7), substr(NEW.last_day, 1, 4)))
BEGIN
    SELECT RAISE(ABORT, 'guard:closed membership');
END;

-- Whoever leaves changes only the end; another person, or none, is a change of both days.
CREATE TRIGGER period_membership_update BEFORE UPDATE ON membership
WHEN ((NEW.joined_on <> OLD.joined_on OR NEW.state <> OLD.state OR NEW.person_id <> OLD.person_id)
    AND EXISTS (SELECT 1 FROM period WHERE state = 'closed'
        AND label IN (substr(OLD.joined_on, 1, 7), substr(OLD.joined_on, 1, 4),
            substr(NEW.joined_on, 1, 7), substr(NEW.joined_on, 1, 4))))
    OR ((NEW.last_day IS NOT OLD.last_day OR NEW.state <> OLD.state OR NEW.person_id <> OLD.person_id)
    AND EXISTS (SELECT 1 FROM period WHERE state = 'closed'
        AND label IN (substr(OLD.last_day, 1, 7), substr(OLD.last_day, 1, 4),
            substr(NEW.last_day, 1, 7), substr(NEW.last_day, 1, 4))))
BEGIN
    SELECT RAISE(ABORT, 'guard:closed membership');
END;

-- The year that a plan distributes may be closed; the days on which it is posted and reversed may not.
CREATE TRIGGER period_plan_update BEFORE UPDATE ON plan
WHEN (NEW.state = 'posted' AND EXISTS (SELECT 1 FROM period
        WHERE label IN (substr(NEW.posted_on, 1, 7), substr(NEW.posted_on, 1, 4)) AND state = 'closed'))
    OR (NEW.state = 'reversed' AND EXISTS (SELECT 1 FROM period
        WHERE label IN (substr(NEW.reversed_on, 1, 7), substr(NEW.reversed_on, 1, 4)) AND state = 'closed'))
BEGIN
    SELECT RAISE(ABORT, 'guard:closed plan');
END;

-- A rate prices the sheets of its job from its first day on: those of closed months keep what they have.
CREATE TRIGGER period_job_rate_insert BEFORE INSERT ON job_rate
WHEN EXISTS (SELECT 1 FROM crew_sheet s JOIN period p ON p.label IN (s.month, substr(s.month, 1, 4))
    WHERE s.job_id = NEW.job_id AND s.state <> 'voided' AND p.state = 'closed'
        AND s.month >= coalesce(substr(NEW.from_day, 1, 7), ''))
BEGIN
    SELECT RAISE(ABORT, 'guard:closed job_rate');
END;

CREATE TRIGGER period_job_rate_update BEFORE UPDATE ON job_rate
WHEN EXISTS (SELECT 1 FROM crew_sheet s JOIN period p ON p.label IN (s.month, substr(s.month, 1, 4))
    WHERE s.job_id IN (OLD.job_id, NEW.job_id) AND s.state <> 'voided' AND p.state = 'closed'
        AND s.month >= min(coalesce(substr(OLD.from_day, 1, 7), ''), coalesce(substr(NEW.from_day, 1, 7), '')))
BEGIN
    SELECT RAISE(ABORT, 'guard:closed job_rate');
END;

-- Terms hold until the day of the next version: none of these days may lie in a closed year.
CREATE TRIGGER period_charter_terms_insert BEFORE INSERT ON charter_terms
WHEN EXISTS (SELECT 1 FROM period WHERE state = 'closed' AND length(label) = 4
    AND coalesce(NEW.from_day, '') <= label || '-12-31'
    AND NOT EXISTS (SELECT 1 FROM charter_terms later
        WHERE later.from_day > coalesce(NEW.from_day, '') AND later.from_day <= label || '-01-01'))
BEGIN
    SELECT RAISE(ABORT, 'guard:closed charter_terms');
END;
