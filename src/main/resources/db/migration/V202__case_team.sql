-- Which team a case is worked by and which district its company lies in: rights and lists go by them.
alter table sag_case add column team_id varchar(100);
alter table sag_case add column district_id varchar(100);
