create table placement_extension (
    id               uuid         not null primary key,
    case_id          uuid         not null,
    asked_on         date         not null,
    weeks            integer      not null,
    assessment       text         not null,
    special_need     boolean      not null,
    path             varchar(20),
    ruling_decision  varchar(100),
    ruling_version   integer,
    ruling_rule      varchar(100),
    ruling_reason    varchar(100),
    ruling_paragraph varchar(200),
    ruling_verified  boolean,
    granted          boolean,
    reasons          text,
    ruled_by         varchar(100),
    ruled_on         date,
    version          bigint       not null
);
create index placement_extension_case on placement_extension (case_id, asked_on);
