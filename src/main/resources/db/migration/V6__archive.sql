-- Sealed dossiers. A row is written once; only an erasure empties its bytes and salts, its digests stay.

create sequence dossier_seq start with 1 increment by 50;

create table dossier (
    id                  bigint       not null primary key,
    version             integer      not null,
    sequence_number     bigint       not null,
    appraisal_number    varchar(64)  not null,
    kind                varchar(20)  not null,
    body                bytea,
    body_salt           bytea,
    body_digest         varchar(64)  not null,
    confidential        bytea,
    confidential_salt   bytea,
    confidential_digest varchar(64)  not null,
    pdf                 bytea,
    pdf_salt            bytea,
    pdf_digest          varchar(64)  not null,
    previous_digest     varchar(64)  not null,
    chain_digest        varchar(64)  not null,
    sealed_at           timestamp(6) with time zone not null,
    sealed_by           varchar(64)  not null,
    retain_until        date         not null,
    erased_at           timestamp(6) with time zone,
    erased_by           varchar(64),
    erasure_reason      varchar(2000),
    constraint dossier_sequence_once unique (sequence_number),
    constraint dossier_appraisal_once unique (appraisal_number),
    constraint dossier_previous_once unique (previous_digest),
    constraint dossier_kind_known check (kind in ('APPRAISAL', 'CANCELLED'))
);

-- One row: how long the chain is and where it ends. The sealer holds its lock, so there is one sealer at a time,
-- and a dossier deleted from the end is missed here.
create table archive_head (
    id          integer     not null primary key,
    dossiers    bigint      not null,
    last_digest varchar(64) not null,
    last_number varchar(64),
    constraint archive_head_single check (id = 1)
);

insert into archive_head (id, dossiers, last_digest, last_number)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', null);
