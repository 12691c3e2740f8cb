-- Giving a task away ends the question to a second pair of eyes; taking that back asks it again.
alter table inbox_undo add column review varchar(20);
alter table inbox_undo add column review_of varchar(100);
alter table inbox_undo add column review_by varchar(100);
