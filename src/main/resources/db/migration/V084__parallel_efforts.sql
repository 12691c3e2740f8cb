create table parallel_effort (
    id          uuid        not null primary key,
    case_id     uuid        not null,
    barrier     varchar(20) not null,
    reported_on date        not null,
    opened      boolean     not null,
    state       varchar(20) not null,
    question    text,
    review_on   date,
    version     bigint      not null
);
create index parallel_effort_case on parallel_effort (case_id, reported_on);

create table parallel_effort_member (
    effort_id uuid        not null references parallel_effort (id),
    member    varchar(40) not null,
    answer    text        not null,
    primary key (effort_id, member)
);
