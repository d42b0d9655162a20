-- A consent belongs to the terms it was given for: to which round of terms an item of evidence was recorded.

alter table outcome_evidence add column round integer default 1 not null;
update outcome_evidence set round = 1 + (
    select count(*) from outcome_log l
    where l.outcome_case_id = outcome_evidence.outcome_case_id
      and l.kind in ('REFUSED', 'BACK_TO_TERMS')
      and l.logged_at < outcome_evidence.recorded_at);
