-- Why a sheet was published although the linter warned; none where it did not.
alter table sheet_version add column publishing_reason varchar(1000);
