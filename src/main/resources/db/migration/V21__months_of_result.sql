-- What a mid-year or an annual result was made of, and the grounds of an objection line by line.

alter table appraisal_score add column months varchar(100000);
alter table appraisal_signature add column line_grounds varchar(100000);
