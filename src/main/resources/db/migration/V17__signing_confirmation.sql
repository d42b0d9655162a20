-- Who confirmed a signature with their password, for which task of the engine, and when it was given. Kept as evidence.

create sequence signing_confirmation_seq start with 1 increment by 50;
create table signing_confirmation (
    id           bigint       not null primary key,
    version      bigint       not null,
    person       varchar(50)  not null,
    task         varchar(64)  not null,
    subject      varchar(255) not null,
    title        varchar(255) not null,
    confirmed_at timestamp(6) with time zone not null,
    used_at      timestamp(6) with time zone
);
create index signing_confirmation_of_task on signing_confirmation (task, person);
create index signing_confirmation_of_subject on signing_confirmation (subject);
