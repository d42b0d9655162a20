-- People, departments, positions and dated reporting lines.

create sequence department_seq start with 1 increment by 50;
create table department (
    id            bigint       not null primary key,
    version       bigint       not null,
    code          varchar(50)  not null,
    name_zh       varchar(100) not null,
    name_en       varchar(100) not null,
    head_number   varchar(20),
    leader_number varchar(20),
    constraint department_code_unique unique (code)
);

create sequence job_position_seq start with 1 increment by 50;
create table job_position (
    id      bigint       not null primary key,
    version bigint       not null,
    code    varchar(50)  not null,
    name_zh varchar(100) not null,
    name_en varchar(100) not null,
    constraint job_position_code_unique unique (code)
);

create sequence person_seq start with 1 increment by 50;
create table person (
    id              bigint         not null primary key,
    version         bigint         not null,
    person_number   varchar(20)    not null,
    person_name     varchar(100)   not null,
    department_code varchar(50)    not null,
    position_code   varchar(50)    not null,
    grade           varchar(20),
    hire_date       date           not null,
    contract_end    date,
    stage           varchar(20)    not null,
    bonus_base      numeric(12, 2) not null,
    email           varchar(200),
    constraint person_number_unique unique (person_number),
    constraint person_department foreign key (department_code) references department (code),
    constraint person_position foreign key (position_code) references job_position (code)
);
alter table department add constraint department_head foreign key (head_number) references person (person_number);
alter table department add constraint department_leader foreign key (leader_number) references person (person_number);

create table person_role (
    person_id bigint      not null,
    role_name varchar(30) not null,
    primary key (person_id, role_name),
    constraint person_role_person foreign key (person_id) references person (id)
);
create index person_role_name on person_role (role_name);

-- Half-open: the line counts from from_date on and no longer on until_date.
create sequence reporting_line_seq start with 1 increment by 50;
create table reporting_line (
    id              bigint      not null primary key,
    version         bigint      not null,
    person_number   varchar(20) not null,
    superior_number varchar(20) not null,
    from_date       date        not null,
    until_date      date,
    constraint reporting_line_start_unique unique (person_number, from_date),
    constraint reporting_line_order check (until_date is null or until_date > from_date),
    constraint reporting_line_not_self check (person_number <> superior_number),
    constraint reporting_line_person foreign key (person_number) references person (person_number),
    constraint reporting_line_superior foreign key (superior_number) references person (person_number)
);
create index reporting_line_by_superior on reporting_line (superior_number, from_date);

-- Who imported what; the row 0 of the guard lets one import run at a time.
create sequence people_import_log_seq start with 1 increment by 50;
create table people_import_log (
    id             bigint                      not null primary key,
    kind           varchar(20)                 not null,
    actor          varchar(100)                not null,
    imported_at    timestamp(6) with time zone not null,
    content_sha256 varchar(64)                 not null,
    added          integer                     not null,
    changed        integer                     not null,
    unchanged      integer                     not null
);
create table people_import_guard (
    id integer not null primary key
);
insert into people_import_guard (id) values (0);
