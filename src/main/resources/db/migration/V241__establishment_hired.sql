-- First day on which the company of a placement paid the person for work: whether placements there lead to anything.
alter table establishment add column hired_on date;
