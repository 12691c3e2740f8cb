create table placement (
    case_id            uuid         not null primary key,
    citizen_id         uuid         not null,
    company_id         uuid         not null,
    p_number           varchar(10)  not null,
    place_id           uuid,
    first_day          date         not null,
    last_day           date         not null,
    weeks              integer      not null,
    max_weeks          integer      not null,
    mentor             varchar(200) not null,
    status             varchar(20)  not null,
    end_reason         varchar(30),
    ended_on           date,
    paused_since       date,
    paused_until       date,
    seat_released_on   date,
    sharing_blocked_on date,
    warned_of_last_day date,
    version            bigint       not null
);
create index placement_company on placement (company_id, status);
create index placement_unit on placement (p_number, status);

create table placement_function (
    case_id  uuid         not null references placement (case_id),
    position integer      not null,
    name     varchar(200) not null,
    primary key (case_id, position)
);

create table placement_hours (
    case_id      uuid          not null references placement (case_id),
    from_week    integer       not null,
    weekly_hours numeric(5, 2) not null,
    primary key (case_id, from_week)
);

create table placement_week (
    case_id   uuid          not null references placement (case_id),
    week      integer       not null,
    hours_met numeric(5, 2) not null,
    primary key (case_id, week)
);
