-- Nobody is appraised twice for the same position and days. A day stands where the position changed while the period ran;
-- whoever's appraisal was cancelled may be appraised again.

alter table participant add column position_from date;
alter table participant add column cancelled boolean default false not null;
