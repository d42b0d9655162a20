-- Scanned service orders attached to an appraisal.

create sequence service_order_seq start with 1 increment by 50;
create table service_order (
    id           bigint        not null primary key,
    appraisal_id bigint        not null references appraisal,
    ordered_on   date          not null,
    customer     varchar(100)  not null,
    service      varchar(200)  not null,
    file_name    varchar(255)  not null,
    media_type   varchar(50)   not null,
    content      bytea         not null,
    bytes        integer       not null,
    sha256       varchar(64)   not null,
    filed_by     varchar(50)   not null,
    filed_at     timestamp(6) with time zone not null,
    constraint service_order_once unique (appraisal_id, sha256)
);
create index service_order_by_appraisal on service_order (appraisal_id, customer);
