-- A saved view is a list's address under a name. It holds no rights: who opens it sees what he may see.
create table inbox_view (
    id         uuid primary key,
    owner      varchar(100) not null,
    team       varchar(100),
    name       varchar(80)  not null,
    said       text         not null,
    created_at timestamp with time zone not null
);
create index inbox_view_owner on inbox_view (owner);
create index inbox_view_team on inbox_view (team);

create table inbox_view_pin (
    view_id  uuid         not null references inbox_view (id) on delete cascade,
    username varchar(100) not null,
    primary key (view_id, username)
);

-- How one wants the list to look and to be worked; no row: as usual.
create table inbox_setting (
    username    varchar(100) primary key,
    single_keys boolean      not null,
    comfortable boolean      not null,
    details     varchar(200) not null
);
