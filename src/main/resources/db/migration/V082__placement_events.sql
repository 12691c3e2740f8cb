create table placement_absence (
    id             uuid        not null primary key,
    case_id        uuid        not null,
    kind           varchar(20) not null,
    since          date        not null,
    expected_until date,
    back_on        date,
    called         boolean     not null,
    pause_decided  boolean     not null,
    seat_released  boolean     not null,
    excused        boolean     not null,
    version        bigint      not null
);
create index placement_absence_case on placement_absence (case_id, since);

create table placement_incident (
    id          uuid                     not null primary key,
    case_id     uuid                     not null,
    kind        varchar(30)              not null,
    reported_at timestamp with time zone not null,
    words       text
);
create index placement_incident_case on placement_incident (case_id, reported_at);
