create sequence appraisal_seq start with 1 increment by 50;
create sequence appraisal_visit_seq start with 1 increment by 50;
create sequence appraisal_rating_seq start with 1 increment by 50;
create sequence appraisal_extras_seq start with 1 increment by 50;
create sequence appraisal_score_seq start with 1 increment by 50;
create sequence appraisal_interview_seq start with 1 increment by 50;
create sequence appraisal_signature_seq start with 1 increment by 50;
create sequence appraisal_decision_seq start with 1 increment by 50;
create sequence appraisal_log_seq start with 1 increment by 50;

create table appraisal (
    id bigint primary key,
    version integer not null,
    number varchar(100) not null,
    -- frozen when opened
    period_id bigint not null,
    period_code varchar(50) not null,
    participant_id bigint not null,
    person_number varchar(50) not null,
    department_code varchar(50) not null,
    segment varchar(50) not null,
    sheet_version_id bigint not null,
    superior varchar(50) not null,
    leader varchar(50),
    head varchar(50),
    opened_at timestamp(6) with time zone not null,
    -- where it stands
    state varchar(20) not null,
    step varchar(30),
    last_step varchar(30),
    round integer not null,
    entry integer not null,
    scored_round integer not null,
    sent_back boolean not null,
    self_not_submitted boolean not null,
    head_pending boolean not null,
    extras_pending boolean not null,
    objected boolean not null,
    objection_sent_back boolean not null,
    objections integer not null,
    follow_up varchar(30),
    -- the current round's result
    official numeric(9, 2),
    self_official numeric(9, 2),
    grade varchar(20),
    vetoed boolean not null,
    recognised boolean not null,
    outcome varchar(20),
    process_instance_id varchar(64),
    cancel_reason varchar(2000),
    cancelled_by varchar(50),
    cancelled_at timestamp(6) with time zone,
    sealed_at timestamp(6) with time zone,
    sealed_sequence bigint,
    log_length integer not null,
    constraint appraisal_number unique (number),
    constraint appraisal_participant unique (participant_id),
    constraint appraisal_once unique (person_number, period_id, segment)
);
create index appraisal_of_period on appraisal (period_id);
create index appraisal_of_superior on appraisal (superior);

create table appraisal_visit (
    id bigint primary key,
    appraisal_id bigint not null references appraisal,
    entry integer not null,
    step varchar(30) not null,
    round integer not null,
    entered_at timestamp(6) with time zone not null,
    assignee varchar(50),
    group_role varchar(30),
    due_at timestamp(6) with time zone not null,
    remind_at timestamp(6) with time zone not null,
    escalate_at timestamp(6) with time zone not null,
    inform_hr_at timestamp(6) with time zone not null,
    lapse_at timestamp(6) with time zone,
    reminded_on date,
    escalated_at timestamp(6) with time zone,
    hr_informed_at timestamp(6) with time zone,
    extended_by varchar(50),
    extension_reason varchar(2000),
    completed_at timestamp(6) with time zone,
    completed_by varchar(50),
    constraint appraisal_visit_entry unique (appraisal_id, entry)
);
create index appraisal_visit_of_assignee on appraisal_visit (assignee, completed_at);
create index appraisal_visit_of_group on appraisal_visit (group_role, completed_at);

create table appraisal_added (
    visit_id bigint not null references appraisal_visit,
    place integer not null,
    person_number varchar(50) not null,
    primary key (visit_id, place)
);
create index appraisal_added_person on appraisal_added (person_number);

create table appraisal_rating (
    id bigint primary key,
    appraisal_id bigint not null references appraisal,
    rater_role varchar(20) not null,
    rater varchar(50) not null,
    round integer not null,
    submitted_at timestamp(6) with time zone not null,
    superseded boolean not null,
    entries varchar(100000) not null
);
create index appraisal_rating_of on appraisal_rating (appraisal_id);

create table appraisal_extras (
    id bigint primary key,
    appraisal_id bigint not null references appraisal,
    round integer not null,
    points numeric(9, 2),
    adjustment_reason varchar(2000),
    proposed_by varchar(50),
    proposed_at timestamp(6) with time zone,
    endorsed boolean,
    endorsed_by varchar(50),
    endorse_reason varchar(2000),
    adjustment_approved boolean,
    adjustment_decided_by varchar(50),
    adjustment_decided_at timestamp(6) with time zone,
    adjustment_decision varchar(2000),
    veto_reason varchar(2000),
    veto_requested_by varchar(50),
    veto_requested_at timestamp(6) with time zone,
    veto_approved boolean,
    veto_scope varchar(20),
    veto_decided_by varchar(50),
    veto_decided_at timestamp(6) with time zone,
    veto_decision varchar(2000),
    constraint appraisal_extras_round unique (appraisal_id, round)
);

create table appraisal_score (
    id bigint primary key,
    appraisal_id bigint not null references appraisal,
    round integer not null,
    calculated_at timestamp(6) with time zone not null,
    official numeric(9, 2) not null,
    exact_total varchar(1000) not null,
    original numeric(9, 2),
    self_official numeric(9, 2),
    result varchar(100000) not null,
    constraint appraisal_score_round unique (appraisal_id, round)
);

create table appraisal_interview (
    id bigint primary key,
    appraisal_id bigint not null references appraisal,
    part varchar(20) not null,
    round integer not null,
    recorded_by varchar(50) not null,
    recorded_at timestamp(6) with time zone not null,
    held_on date not null,
    place varchar(200),
    attended boolean not null,
    witness varchar(50),
    strengths varchar(5000),
    improvements varchar(5000),
    goals varchar(5000),
    opinion varchar(5000),
    constraint appraisal_interview_part unique (appraisal_id, round, part)
);

create table appraisal_signature (
    id bigint primary key,
    appraisal_id bigint not null references appraisal,
    kind varchar(20) not null,
    round integer not null,
    actor varchar(50),
    signed_at timestamp(6) with time zone not null,
    witness varchar(50),
    days integer,
    grounds varchar(5000),
    answer_sent_back boolean,
    answered_by varchar(50),
    answered_at timestamp(6) with time zone,
    answer varchar(2000)
);
create index appraisal_signature_of on appraisal_signature (appraisal_id);

create table appraisal_decision (
    id bigint primary key,
    appraisal_id bigint not null references appraisal,
    proposed varchar(20),
    proposal_reasons varchar(5000),
    outcome varchar(20),
    decided_by varchar(50),
    decided_at timestamp(6) with time zone,
    reason varchar(2000),
    effective_on date,
    details varchar(5000),
    reference_text varchar(2000),
    recorded_by varchar(50),
    recorded_at timestamp(6) with time zone,
    constraint appraisal_decision_once unique (appraisal_id)
);

create table appraisal_log (
    id bigint primary key,
    appraisal_id bigint not null references appraisal,
    sequence integer not null,
    logged_at timestamp(6) with time zone not null,
    actor varchar(50),
    kind varchar(30) not null,
    step varchar(30),
    round integer not null,
    args varchar(10000) not null,
    constraint appraisal_log_sequence unique (appraisal_id, sequence)
);
