create table aftercare (
    id            uuid primary key,
    case_id       uuid        not null,
    status        varchar(20) not null,
    first_day     date        not null,
    lost_on       date,
    lost_because  varchar(40),
    learning      text,
    strengths     text,
    way_on        varchar(40),
    risk_reported text,
    version       bigint      not null
);
create index aftercare_case on aftercare (case_id);

create table aftercare_contact (
    aftercare_id uuid    not null references aftercare (id),
    position     integer not null,
    plan_day     integer not null,
    due_on       date    not null,
    held_on      date,
    weekly_hours numeric(5, 2),
    wellbeing    integer,
    relapse_risk boolean not null,
    primary key (aftercare_id, position)
);

create table aftercare_hours (
    aftercare_id uuid          not null references aftercare (id),
    position     integer       not null,
    from_day     date          not null,
    weekly_hours numeric(5, 2) not null,
    primary key (aftercare_id, position)
);
