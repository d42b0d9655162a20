-- Outcome cases: what follows from a result, a contract or a probation, from the first draft to the seal.

create sequence outcome_case_seq start with 1 increment by 50;
create sequence outcome_visit_seq start with 1 increment by 50;
create sequence outcome_approval_seq start with 1 increment by 50;
create sequence outcome_evidence_seq start with 1 increment by 50;
create sequence outcome_check_seq start with 1 increment by 50;
create sequence outcome_log_seq start with 1 increment by 50;

create table outcome_case (
    id bigint primary key,
    version integer not null,
    number varchar(100) not null,
    kind varchar(20) not null,
    person_number varchar(50) not null,
    department_code varchar(50) not null,
    appraisal_number varchar(100),
    reason varchar(2000) not null,
    opened_by varchar(50),
    opened_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    step varchar(30),
    last_step varchar(30),
    answer varchar(20),
    round integer not null,
    entry integer not null,
    ready boolean not null,
    verdict varchar(20),
    route varchar(20),
    protection varchar(30),
    position_code varchar(50),
    grade varchar(20),
    pay_from numeric(12, 2),
    pay_to numeric(12, 2),
    bonus_base numeric(12, 2),
    contract_end date,
    effective_on date,
    terms_text varchar(5000),
    ends_on date,
    next_case varchar(100),
    closing_reason varchar(2000),
    process_instance_id varchar(64),
    ended_at timestamp(6) with time zone,
    sealed_at timestamp(6) with time zone,
    sealed_sequence bigint,
    log_length integer not null,
    constraint outcome_case_number unique (number)
);
create index outcome_case_of_person on outcome_case (person_number, kind, state);
create index outcome_case_of_appraisal on outcome_case (appraisal_number);

create table outcome_visit (
    id bigint primary key,
    outcome_case_id bigint not null references outcome_case,
    entry integer not null,
    step varchar(30) not null,
    entered_at timestamp(6) with time zone not null,
    assignee varchar(50),
    group_role varchar(30),
    added varchar(1000) not null,
    due_at timestamp(6) with time zone not null,
    remind_at timestamp(6) with time zone not null,
    escalate_at timestamp(6) with time zone not null,
    inform_hr_at timestamp(6) with time zone not null,
    lapse_at timestamp(6) with time zone,
    reminded_on date,
    escalated_at timestamp(6) with time zone,
    completed_at timestamp(6) with time zone,
    constraint outcome_visit_entry unique (outcome_case_id, entry)
);
create index outcome_visit_open on outcome_visit (completed_at, assignee, group_role);

create table outcome_approval (
    id bigint primary key,
    outcome_case_id bigint not null references outcome_case,
    link varchar(30) not null,
    round integer not null,
    actor varchar(50) not null,
    answered_at timestamp(6) with time zone not null,
    approved boolean not null,
    reason varchar(2000)
);
create index outcome_approval_of on outcome_approval (outcome_case_id);

create table outcome_evidence (
    id bigint primary key,
    outcome_case_id bigint not null references outcome_case,
    item varchar(30) not null,
    details varchar(5000) not null,
    reference_text varchar(2000) not null,
    dated date not null,
    amount numeric(12, 2),
    recorded_by varchar(50) not null,
    recorded_at timestamp(6) with time zone not null
);
create index outcome_evidence_of on outcome_evidence (outcome_case_id);

create table outcome_check (
    id bigint primary key,
    outcome_case_id bigint not null references outcome_case,
    place integer not null,
    due_on date not null,
    on_track boolean,
    note varchar(5000),
    actor varchar(50),
    checked_at timestamp(6) with time zone,
    constraint outcome_check_place unique (outcome_case_id, place)
);

create table outcome_log (
    id bigint primary key,
    outcome_case_id bigint not null references outcome_case,
    sequence integer not null,
    logged_at timestamp(6) with time zone not null,
    actor varchar(50),
    kind varchar(30) not null,
    step varchar(30),
    args varchar(10000) not null,
    constraint outcome_log_sequence unique (outcome_case_id, sequence)
);

alter table appraisal_decision add column case_number varchar(100);
