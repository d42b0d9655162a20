-- How somebody's positions of a month share the bonus base, in percent. Rows are only added, a set at a time; the latest of
-- a position counts.

create sequence pay_share_seq start with 1 increment by 50;
create table pay_share (
    id             bigint                      not null primary key,
    person_number  varchar(50)                 not null,
    bonus_month    date                        not null,
    bonus_position varchar(50)                 not null,
    percent        numeric(5, 2)               not null,
    reason         varchar(1000)               not null,
    set_by         varchar(50)                 not null,
    set_at         timestamp(6) with time zone not null,
    constraint pay_share_percent_range check (percent between 0 and 100)
);
create index pay_share_by_month on pay_share (bonus_month, person_number);

-- The share that counted; 100 where there was nothing to share.
alter table pay_entry add column share_percent numeric(5, 2);

-- A file that is taken again without a change keeps its number.
alter table payroll_export drop constraint payroll_export_once;
create index payroll_export_by_period on payroll_export (period_code, export_number);
