create table evaluation (
    case_id              uuid primary key,
    course_ended_on      date   not null,
    citizen_satisfaction integer,
    company_satisfaction integer,
    learning             text,
    version              bigint not null
);

create table evaluation_measurement (
    case_id         uuid    not null references evaluation (case_id),
    position        integer not null,
    days            integer not null,
    due_on          date    not null,
    self_supporting varchar(10),
    weekly_hours    numeric(5, 2),
    by_hand         boolean not null,
    primary key (case_id, position)
);
