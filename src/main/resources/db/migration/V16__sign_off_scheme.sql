-- What a year's scheme settles about the sign-off of sheets and results.

alter table scheme add column sheet_sign_off boolean default true not null;
alter table scheme add column result_chain varchar(10) default 'NONE' not null;
