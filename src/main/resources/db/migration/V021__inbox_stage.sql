-- How far the case is, shown in the list.
alter table inbox_task add column stage varchar(30) default 'CONTACT' not null;
