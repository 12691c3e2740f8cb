create table citizen (
    id              uuid          not null primary key,
    cpr_cipher      varchar(300)  not null,
    cpr_hash        varchar(64)   not null unique,
    given_name      varchar(200)  not null,
    family_name     varchar(200)  not null,
    display_name    varchar(200)  not null,
    confidential    boolean       not null,
    street          varchar(400),
    postal_code     varchar(4),
    city            varchar(200),
    phone           varchar(60),
    email           varchar(320),
    target_group    varchar(10)   not null,
    job_ready       boolean       not null,
    evidently_ready boolean       not null,
    employed        boolean       not null,
    born_on         date          not null,
    registered_at   timestamp with time zone not null,
    search_text     text          not null,
    version         bigint        not null
);
create index citizen_display on citizen (display_name);

create table candidate_sight (
    id         uuid         not null primary key,
    citizen_id uuid         not null references citizen (id),
    seen_at    timestamp with time zone not null,
    seen_by    varchar(100) not null,
    reason     text
);
create index candidate_sight_citizen on candidate_sight (citizen_id, seen_at);
