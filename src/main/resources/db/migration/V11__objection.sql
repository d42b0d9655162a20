-- An objection is answered by a panel that none of the raters belongs to.

create sequence appraisal_panel_seq start with 1 increment by 50;
create table appraisal_panel (
    id           bigint       not null primary key,
    appraisal_id bigint       not null references appraisal,
    members      varchar(200) not null,
    formed_by    varchar(50)  not null,
    formed_at    timestamp(6) with time zone not null,
    upheld       boolean,
    reason       varchar(2000),
    decided_by   varchar(50),
    decided_at   timestamp(6) with time zone,
    constraint appraisal_panel_once unique (appraisal_id)
);

alter table appraisal_signature add column contested varchar(2000);
