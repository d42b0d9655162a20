-- The year whose tables turn what work schedules measure into points.

alter table scheme add column tables_year integer;
