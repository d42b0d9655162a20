-- More kinds of periods, and what is settled for a year.

create table period_person (
    period_id     bigint      not null,
    person_number varchar(20) not null,
    primary key (period_id, person_number),
    constraint period_person_period foreign key (period_id) references appraisal_period (id)
);

create table scheme (
    scheme_year        integer     not null primary key,
    version            bigint      not null,
    mid_year_sheet     varchar(60) not null,
    annual_sheet       varchar(60) not null,
    confirmation_sheet varchar(60),
    tenure_months      integer     not null,
    probation_months   integer     not null,
    early_months       integer     not null,
    department_total   varchar(20),
    substitute         varchar(20),
    changed_by         varchar(100),
    changed_at         timestamp(6) with time zone
);
