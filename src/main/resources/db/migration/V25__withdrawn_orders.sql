-- A service order that was attached by mistake is withdrawn and stays in the record; the same file may then be attached again under its right name.

alter table service_order add column stands boolean default true;
alter table service_order add column withdrawn_by varchar(50);
alter table service_order add column withdrawn_at timestamp(6) with time zone;
alter table service_order add column withdraw_reason varchar(2000);
alter table service_order drop constraint service_order_once;
-- "stands" is empty once withdrawn, so that the constraint no longer counts the row
alter table service_order add constraint service_order_once unique (appraisal_id, sha256, stands);
