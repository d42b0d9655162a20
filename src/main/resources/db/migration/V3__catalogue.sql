-- Sheets, every version of each. The content of a row never changes; see SheetVersion.
create sequence sheet_version_seq start with 1 increment by 50;

create table sheet_version (
    id             bigint                      not null primary key,
    lock_version   integer                     not null,
    code           varchar(60)                 not null,
    version_no     integer                     not null,
    status         varchar(20)                 not null,
    yaml           varchar(100000)             not null,
    sha256         varchar(64)                 not null,
    title_zh       varchar(200)                not null,
    title_en       varchar(200)                not null,
    position_code  varchar(60),
    created_at     timestamp(6) with time zone not null,
    created_by     varchar(60)                 not null,
    published_at   timestamp(6) with time zone,
    published_by   varchar(60),
    refused_at     timestamp(6) with time zone,
    refused_by     varchar(60),
    refusal        varchar(100000),
    retired_at     timestamp(6) with time zone,
    retired_by     varchar(60),
    -- filled only while published, so that the unique constraints allow one live version a sheet and one a position
    live_code      varchar(60),
    live_position  varchar(60),
    constraint sheet_version_number unique (code, version_no),
    constraint sheet_version_live_code unique (live_code),
    constraint sheet_version_live_position unique (live_position)
);

create index sheet_version_sha256 on sheet_version (sha256);
