-- Appraisal periods and their participants.

create sequence appraisal_period_seq start with 1 increment by 50;
create table appraisal_period (
    id                  bigint                      not null primary key,
    version             bigint                      not null,
    code                varchar(30)                 not null,
    kind                varchar(20)                 not null,
    from_date           date                        not null,
    to_date             date                        not null,
    as_of               date                        not null,
    state               varchar(20)                 not null,
    self_due            date,
    score_due           date,
    interview_due       date,
    sign_due            date,
    drafted_by          varchar(100)                not null,
    drafted_at          timestamp(6) with time zone not null,
    opened_by           varchar(100),
    closed_by           varchar(100),
    closed_at           timestamp(6) with time zone,
    discarded           boolean                     not null,
    process_instance_id varchar(64),
    constraint appraisal_period_code_unique unique (code)
);

create table period_department (
    period_id       bigint      not null,
    department_code varchar(50) not null,
    primary key (period_id, department_code),
    constraint period_department_period foreign key (period_id) references appraisal_period (id)
);

create sequence participant_seq start with 1 increment by 50;
create table participant (
    id               bigint      not null primary key,
    version          bigint      not null,
    period_id        bigint      not null,
    person_number    varchar(20) not null,
    department_code  varchar(50) not null,
    segment          varchar(50) not null,
    sheet_version_id bigint,
    state            varchar(20) not null,
    reason_key       varchar(100),
    reason_args      varchar(4000),
    chunk_no         integer     not null,
    appraisal_number varchar(60),
    done_at          timestamp(6) with time zone,
    constraint participant_once unique (period_id, person_number, segment),
    constraint participant_period foreign key (period_id) references appraisal_period (id)
);
create index participant_by_chunk on participant (period_id, chunk_no, state);
create index participant_by_state on participant (period_id, state);
