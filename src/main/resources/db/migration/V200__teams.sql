-- A team is where one belongs; a district is a range of postal codes that a team serves. Who had a team keeps it by name,
-- and everybody goes on seeing what he saw.
create table team (
    id   varchar(100) primary key,
    name varchar(200) not null
);
insert into team (id, name) select distinct team, team from staff_account where team <> '';

alter table staff_account add column team_id varchar(100);
update staff_account set team_id = team where team <> '';
alter table staff_account add constraint staff_account_team foreign key (team_id) references team (id);
alter table staff_account drop column team;
alter table staff_account add column sight varchar(10) default 'ALL' not null;

create table district (
    id          varchar(100) primary key,
    name        varchar(200) not null,
    postal_from integer      not null,
    postal_to   integer      not null,
    team_id     varchar(100) not null references team (id)
);

create table staff_account_district (
    username    varchar(100) not null references staff_account (username),
    district_id varchar(100) not null references district (id),
    primary key (username, district_id)
);
