create sequence case_number_seq start with 1;

create table sag_case (
    id             uuid primary key,
    number         varchar(20)  not null unique,
    kind           varchar(30)  not null,
    stage          varchar(30)  not null,
    opened_at      timestamp with time zone not null,
    company_id     uuid,
    company_name   varchar(300),
    citizen_id     uuid,
    candidate_name varchar(300),
    confidential   boolean      not null,
    first_day      date,
    weeks          integer,
    closed_at      timestamp with time zone,
    closed_reason  varchar(100),
    search_text    text         not null,
    version        bigint       not null
);
create index sag_case_company on sag_case (company_id);
create index sag_case_citizen on sag_case (citizen_id);
create index sag_case_opened on sag_case (opened_at);

create table sag_case_responsible (
    case_id  uuid         not null references sag_case (id),
    role     varchar(40)  not null,
    username varchar(100) not null,
    primary key (case_id, role)
);

create table case_key (
    business_key varchar(100) primary key,
    case_id      uuid not null references sag_case (id)
);
create index case_key_case on case_key (case_id);

create table case_note (
    id         uuid primary key,
    case_id    uuid         not null references sag_case (id),
    written_at timestamp with time zone not null,
    written_by varchar(100) not null,
    text       text         not null
);
create index case_note_case on case_note (case_id, written_at);

create table case_answers (
    id            uuid primary key,
    case_id       uuid         not null references sag_case (id),
    step_name     varchar(300) not null,
    process_id    varchar(100) not null,
    element_id    varchar(200) not null,
    form_id       varchar(200) not null,
    form_version  integer      not null,
    answers       text         not null,
    extra_answers text         not null,
    given_by      varchar(100) not null,
    given_at      timestamp with time zone not null
);
create index case_answers_case on case_answers (case_id, given_at);
