create table employment (
    id                 uuid primary key,
    case_id            uuid          not null,
    negotiation_id     uuid,
    status             varchar(20)   not null,
    kind               varchar(20)   not null,
    functions          text          not null,
    weekly_hours       numeric(5, 2) not null,
    hourly_wage        numeric(9, 2) not null,
    first_day          date          not null,
    contract_seen      boolean       not null,
    placement_ended_on date,
    vitas_case_number  varchar(40),
    leaves_benefit     boolean       not null,
    cancelled_because  varchar(40),
    income_result      varchar(20),
    monthly_income     numeric(10, 2),
    ended_on           date,
    version            bigint        not null
);
create index employment_case on employment (case_id);

create table paid_hours (
    id             uuid primary key,
    case_id        uuid          not null,
    negotiation_id uuid          not null,
    kind           varchar(20)   not null,
    functions      text          not null,
    weekly_hours   numeric(5, 2) not null,
    hourly_wage    numeric(9, 2) not null,
    first_day      date          not null,
    last_day       date,
    separation     text          not null,
    version        bigint        not null
);
create index paid_hours_case on paid_hours (case_id);
