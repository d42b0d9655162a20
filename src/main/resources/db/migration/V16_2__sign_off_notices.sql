-- Notices about sign-offs.

alter table notice add column sign_off_number varchar(120);
