-- Somebody may be away though nobody can do the work meanwhile: the only leder, for one.
alter table staff_absence alter column deputy drop not null;
