-- Which version of each table of the law has been looked at, and on which day: what changed since is told once.
create table law_seen (
    decision varchar(200) primary key,
    version  integer      not null,
    seen_on  date         not null
);

-- The row that whoever looks holds on to.
insert into law_seen (decision, version, seen_on) values ('*', 0, date '2020-01-01');
