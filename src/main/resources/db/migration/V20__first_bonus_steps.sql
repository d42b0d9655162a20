-- The steps that an installation begins with are older than any that HR sets, whatever the database's clock says.
update base_step set set_at = timestamp with time zone '2000-01-01 00:00:00+00:00' where set_by is null;
