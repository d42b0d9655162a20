-- Money owed to people: dated bonus bases, the ledger, the payroll files that left, and the table of next year's bases.

-- The base that counts from a day on; of several for one day the latest recorded counts. Rows are only added.
create sequence bonus_base_seq start with 1 increment by 50;
create table bonus_base (
    id            bigint                      not null primary key,
    person_number varchar(50)                 not null,
    valid_from    date                        not null,
    base          numeric(12, 2)              not null,
    case_number   varchar(100),
    recorded_at   timestamp(6) with time zone not null,
    constraint bonus_base_case_once unique (case_number),
    constraint bonus_base_not_negative check (base >= 0)
);
create index bonus_base_by_person on bonus_base (person_number, valid_from);

-- Whoever is known already has always had today's base, as far as anybody can tell.
insert into bonus_base (id, person_number, valid_from, base, recorded_at)
select nextval('bonus_base_seq'), person_number, hire_date, bonus_base, current_timestamp from person;

-- Entries are only added. The key is what an entry is for, so that nothing is credited twice: an appraisal and a running
-- number (1 is the bonus, the others are differences), or the case of a pay change.
create sequence pay_entry_seq start with 1 increment by 50;
create table pay_entry (
    id               bigint                      not null primary key,
    sequence_number  bigint                      not null,
    entry_key        varchar(150)                not null,
    kind             varchar(20)                 not null,
    person_number    varchar(50)                 not null,
    period_code      varchar(30),
    appraisal_number varchar(100),
    amount           numeric(12, 2)              not null,
    base             numeric(12, 2),
    score            numeric(12, 2),
    formula          varchar(500)                not null,
    cause            varchar(100),
    effective_on     date,
    created_at       timestamp(6) with time zone not null,
    constraint pay_entry_once unique (entry_key),
    constraint pay_entry_sequence_once unique (sequence_number),
    constraint pay_entry_kind_known check (kind in ('BONUS', 'CORRECTION', 'PAY_CHANGE')),
    constraint pay_entry_bonus_not_negative check (kind <> 'BONUS' or amount >= 0),
    constraint pay_entry_of_a_period check (kind = 'PAY_CHANGE' or (period_code is not null and appraisal_number is not null))
);
create index pay_entry_by_period on pay_entry (period_code, person_number);
create index pay_entry_by_appraisal on pay_entry (appraisal_number);
create index pay_entry_by_person on pay_entry (person_number);

-- One row: how many entries there are and what they make. Whoever adds an entry or takes a payroll file holds its lock.
create table pay_book (
    id      integer        not null primary key,
    entries bigint         not null,
    total   numeric(16, 2) not null,
    constraint pay_book_single check (id = 1)
);
insert into pay_book (id, entries, total) values (1, 0, 0);

-- The payroll files that left, by whom, with which total; up_to is the last entry they could contain.
create sequence payroll_export_seq start with 1 increment by 50;
create table payroll_export (
    id            bigint                      not null primary key,
    period_code   varchar(30)                 not null,
    export_number integer                     not null,
    exported_by   varchar(50)                 not null,
    exported_at   timestamp(6) with time zone not null,
    people        integer                     not null,
    total         numeric(16, 2)              not null,
    up_to         bigint                      not null,
    digest        varchar(64)                 not null,
    constraint payroll_export_once unique (period_code, export_number)
);

-- By how many percent next year's bonus base is proposed to change, by grade of the annual result. Rows are only added;
-- the latest of a grade counts.
create sequence base_step_seq start with 1 increment by 50;
create table base_step (
    id      bigint                      not null primary key,
    grade   varchar(20)                 not null,
    percent numeric(5, 2)               not null,
    set_by  varchar(50),
    set_at  timestamp(6) with time zone not null,
    constraint base_step_percent_range check (percent between -100 and 100)
);
insert into base_step (id, grade, percent, set_at) values (nextval('base_step_seq'), 'A', 10, current_timestamp);
insert into base_step (id, grade, percent, set_at) values (nextval('base_step_seq'), 'B', 5, current_timestamp);
insert into base_step (id, grade, percent, set_at) values (nextval('base_step_seq'), 'C', 0, current_timestamp);
insert into base_step (id, grade, percent, set_at) values (nextval('base_step_seq'), 'D', -5, current_timestamp);
insert into base_step (id, grade, percent, set_at) values (nextval('base_step_seq'), 'E', -10, current_timestamp);
