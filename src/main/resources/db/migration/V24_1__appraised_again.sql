-- somebody whose appraisal was cancelled may be appraised again in the same period: the first attempt, the second
alter table appraisal add column attempt integer default 1 not null;
alter table appraisal drop constraint appraisal_participant;
alter table appraisal drop constraint appraisal_once;
alter table appraisal add constraint appraisal_participant unique (participant_id, attempt);
alter table appraisal add constraint appraisal_once unique (person_number, period_id, segment, attempt);
