create table audit_trail (
    id               uuid primary key,
    case_id          uuid         not null,
    happened_at      timestamp with time zone not null,
    actor            varchar(100) not null,
    on_behalf_of     varchar(200),
    type             varchar(100) not null,
    facts            text         not null,
    process_id       varchar(100),
    element_id       varchar(200),
    ruling_decision  varchar(100),
    ruling_version   integer,
    ruling_rule      varchar(200),
    ruling_reason    varchar(100),
    ruling_paragraph varchar(300),
    ruling_verified  boolean
);
create index audit_trail_case on audit_trail (case_id, id);
