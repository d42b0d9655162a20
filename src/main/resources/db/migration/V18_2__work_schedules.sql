-- Work schedules as people hand them in, a month each; the one that counts and those it replaced.

create sequence work_schedule_seq start with 1 increment by 50;
create table work_schedule (
    id             bigint         not null primary key,
    version        bigint         not null,
    person_number  varchar(20)    not null,
    month_code     varchar(7)     not null,
    current_key    varchar(30),
    file_name      varchar(255)   not null,
    content        bytea          not null,
    sha256         varchar(64)    not null,
    handed_in_by   varchar(50)    not null,
    handed_in_at   timestamp(6) with time zone not null,
    replaced_at    timestamp(6) with time zone,
    days_present   numeric(6, 1)  not null,
    days_due       integer        not null,
    hours          numeric(10, 2) not null,
    repairs        integer        not null,
    re_repairs     integer        not null,
    cost           numeric(14, 2) not null,
    through        date           not null,
    constraint work_schedule_current unique (current_key)
);
create index work_schedule_by_person on work_schedule (person_number, month_code);
