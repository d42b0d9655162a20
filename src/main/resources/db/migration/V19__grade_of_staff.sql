-- The person's grade of staff when the appraisal was opened (002, R117): empty for somebody without one. Appraisals opened
-- before keep nothing, and every line of their sheet applies as it did.
alter table appraisal add column person_grade varchar(20);
