alter table planned_contact add column channel varchar(10);
