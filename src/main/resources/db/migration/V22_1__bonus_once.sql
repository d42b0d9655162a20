-- One bonus a person, month and position.

update participant set cancelled = true
where appraisal_number in (select a.number from appraisal a where a.state = 'CANCELLED');

-- Set for a bonus alone, so that its differences stand beside it. Of what was credited twice before the first one has it.
alter table pay_entry add column bonus_month date;
alter table pay_entry add column bonus_position varchar(50);
update pay_entry set
    bonus_month = (select p.from_date from appraisal_period p where p.code = pay_entry.period_code),
    bonus_position = (select a.segment from appraisal a where a.number = pay_entry.appraisal_number)
where kind = 'BONUS' and not exists (
    select 1
    from pay_entry earlier
    join appraisal other on other.number = earlier.appraisal_number
    join appraisal_period before on before.code = earlier.period_code
    join appraisal own on own.number = pay_entry.appraisal_number
    join appraisal_period paid on paid.code = pay_entry.period_code
    where earlier.kind = 'BONUS' and earlier.person_number = pay_entry.person_number
      and earlier.sequence_number < pay_entry.sequence_number
      and other.segment = own.segment and before.from_date = paid.from_date);
alter table pay_entry add constraint pay_entry_bonus_once unique (person_number, bonus_month, bonus_position);
