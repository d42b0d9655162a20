-- Results made out of months: what an appraisal freezes of its period.

alter table appraisal add column period_kind varchar(20) default 'MONTH' not null;
alter table appraisal add column rated boolean default true not null;
alter table appraisal add column second_pending boolean default false not null;
alter table appraisal_score add column second_result varchar(100000);
alter table appraisal add column extras_round integer default 1 not null;
alter table appraisal add column amendments integer default 0 not null;
