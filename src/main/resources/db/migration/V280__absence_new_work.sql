-- Work that arrives while somebody is away goes to the deputy, as before, or to the whole group.
alter table staff_absence add column new_work varchar(20) default 'DEPUTY' not null;
