-- No role: the absence is for all of them. Why somebody is away is no more than its kind; health is nobody's business.
create table staff_absence (
    id        uuid primary key,
    username  varchar(100) not null references staff_account (username),
    role      varchar(40),
    first_day date         not null,
    last_day  date         not null,
    deputy    varchar(100) not null references staff_account (username),
    kind      varchar(20)  not null,
    set_by    varchar(100) not null,
    version   bigint       not null
);
create index staff_absence_of on staff_absence (username, last_day);
create index staff_absence_deputy on staff_absence (deputy, last_day);
