-- Figures that another department brings for lines of an appraisal, and what each department is asked for in a period.

create sequence brought_figure_seq start with 1 increment by 50;
create table brought_figure (
    id           bigint         not null primary key,
    version      bigint         not null,
    appraisal_id bigint         not null references appraisal,
    line_code    varchar(50)    not null,
    input_key    varchar(50)    not null,
    figure       numeric(20, 6) not null,
    department   varchar(200)   not null,
    brought_by   varchar(50)    not null,
    brought_at   timestamp(6) with time zone not null,
    constraint brought_figure_once unique (appraisal_id, line_code, input_key)
);

create sequence data_request_seq start with 1 increment by 50;
create table data_request (
    id                  bigint       not null primary key,
    version             bigint       not null,
    number              varchar(60)  not null,
    period_id           bigint       not null references appraisal_period,
    period_code         varchar(50)  not null,
    department_zh       varchar(200) not null,
    department_en       varchar(200) not null,
    answering           varchar(50),
    asked_on            date         not null,
    due_on              date         not null,
    state               varchar(20)  not null,
    process_instance_id varchar(64),
    reason              varchar(2000),
    ended_by            varchar(50),
    ended_at            timestamp(6) with time zone,
    constraint data_request_number unique (number),
    constraint data_request_once unique (period_id, department_zh)
);
