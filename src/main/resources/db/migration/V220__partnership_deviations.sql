-- A promise that is not kept is a thing of its own: several may be open in one year.
create table partnership_deviation (
    id             uuid    not null primary key,
    partnership_id uuid    not null references partnership (id),
    year_id        uuid    not null references partnership_year (id),
    reported_on    date    not null,
    description    text    not null,
    happened       text,
    is_taken_up    boolean not null,
    decision       varchar(20),
    reasons        text,
    settled_on     date,
    version        bigint  not null
);
create index partnership_deviation_of on partnership_deviation (partnership_id, settled_on);

-- At most one could be open until now; under its year's key its running steps find it.
insert into partnership_deviation (id, partnership_id, year_id, reported_on, description, happened, is_taken_up, version)
select id, partnership_id, id, deviation_on, coalesce(deviation_text, ''), deviation_happened, true, 0
from partnership_year
where deviation_on is not null;

alter table partnership_year drop column deviation_on;
alter table partnership_year drop column deviation_text;
alter table partnership_year drop column deviation_happened;
