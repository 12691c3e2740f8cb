-- The secret address of somebody's calendar; only what it hashes to is kept.
create table calendar_link (
    username varchar(100) primary key,
    secret   varchar(64)  not null unique,
    made_at  timestamp with time zone not null
);
