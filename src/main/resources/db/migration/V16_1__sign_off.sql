-- Sign-off of sheets and of a department's results of a period.

create sequence sign_off_seq start with 1 increment by 50;
create table sign_off (
    id                  bigint                      not null primary key,
    version             bigint                      not null,
    number              varchar(120)                not null,
    kind                varchar(10)                 not null,
    sheet_version_id    bigint                      references sheet_version,
    period_id           bigint                      references appraisal_period,
    department_code     varchar(50),
    about               varchar(120)                not null,
    -- what it is about, while it is open: unique, so that one thing is signed once at a time
    live_about          varchar(120),
    chain               varchar(10)                 not null,
    state               varchar(20)                 not null,
    link                varchar(20),
    turn                integer                     not null,
    drawer              varchar(50),
    signer              varchar(50),
    signer_role         varchar(30),
    entered_on          date                        not null,
    due_on              date                        not null,
    digest              varchar(64)                 not null,
    reason              varchar(1000),
    opened_by           varchar(50),
    opened_at           timestamp(6) with time zone not null,
    ended_at            timestamp(6) with time zone,
    process_instance_id varchar(64),
    constraint sign_off_number unique (number),
    constraint sign_off_once unique (live_about)
);
create index sign_off_about on sign_off (about);
create index sign_off_state on sign_off (state);

create sequence sign_off_entry_seq start with 1 increment by 50;
create table sign_off_entry (
    id          bigint                      not null primary key,
    sign_off_id bigint                      not null references sign_off,
    turn        integer                     not null,
    link        varchar(20)                 not null,
    act         varchar(20)                 not null,
    actor       varchar(50),
    reason      varchar(2000),
    digest      varchar(64)                 not null,
    entered_at  timestamp(6) with time zone not null
);
create index sign_off_entry_of on sign_off_entry (sign_off_id);
