-- what the superior proposed, beside what the department head filed; unknown where the head filed before both were kept
alter table appraisal_extras add column proposed_points numeric(9, 2);
alter table appraisal_extras add column endorsed_at timestamp(6) with time zone;
update appraisal_extras set proposed_points = points where endorsed is null or endorsed = false;
