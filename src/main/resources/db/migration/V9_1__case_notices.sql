-- Notices about outcome cases.

alter table notice add column case_number varchar(100);
