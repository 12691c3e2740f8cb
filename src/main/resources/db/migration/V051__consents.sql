create table consent (
    id              uuid         not null primary key,
    case_id         uuid         not null,
    citizen_id      uuid         not null references citizen (id),
    company_id      uuid         not null,
    company_name    varchar(400) not null,
    recipient       varchar(200) not null,
    purpose         text         not null,
    valid_from      date         not null,
    valid_until     date         not null,
    how_given       varchar(20)  not null,
    oral_note       text,
    explicit_detail text,
    needed_because  text,
    text_version    integer      not null,
    given_at        timestamp with time zone not null,
    recorded_by     varchar(100) not null,
    version         bigint       not null
);
create index consent_citizen on consent (citizen_id);
create index consent_case on consent (case_id);

create table consent_item (
    consent_id   uuid        not null references consent (id),
    item         varchar(30) not null,
    withdrawn_at timestamp with time zone,
    primary key (consent_id, item)
);

create table candidate_brief (
    id                uuid         not null primary key,
    case_id           uuid         not null,
    citizen_id        uuid         not null references citizen (id),
    company_id        uuid         not null,
    company_name      varchar(400) not null,
    purpose           varchar(5)   not null,
    strengths         text,
    work_implications text,
    tasks_to_avoid    text,
    forecast          text,
    explicit_detail   text,
    sent_how          varchar(20)  not null,
    written_at        timestamp with time zone not null,
    written_by        varchar(100) not null,
    retracted_at      timestamp with time zone,
    version           bigint       not null
);
create index candidate_brief_case on candidate_brief (case_id);
create index candidate_brief_citizen on candidate_brief (citizen_id);
