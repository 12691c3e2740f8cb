-- How much open work somebody should have at most, in expected minutes; without a row the usual goal stands.
create table team_goal (
    username varchar(100) primary key references staff_account (username),
    minutes  integer      not null,
    set_by   varchar(100) not null,
    set_at   timestamp with time zone not null
);
