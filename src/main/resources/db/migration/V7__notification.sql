-- Notices to people, kept until they are read and delivered.

create sequence notice_seq start with 1 increment by 50;
create table notice (
    id               bigint                      not null primary key,
    recipient        varchar(50)                 not null,
    kind             varchar(30)                 not null,
    message_key      varchar(100)                not null,
    args             varchar(1000)               not null,
    appraisal_number varchar(100),
    period_code      varchar(50),
    created_at       timestamp(6) with time zone not null,
    read_at          timestamp(6) with time zone,
    delivered_at     timestamp(6) with time zone
);
create index notice_by_recipient on notice (recipient, read_at);
