-- Files of a case. One that is taken away leaves its name and the reason; its content is in a table of its own, so that a list never reads it.
create table case_attachment (
    id             uuid primary key,
    case_id        uuid         not null references sag_case (id),
    task_id        varchar(64),
    name           varchar(150) not null,
    kind           varchar(20)  not null,
    size           bigint       not null,
    sha256         varchar(64)  not null,
    added_by       varchar(100) not null,
    added_at       timestamp with time zone not null,
    removed_by     varchar(100),
    removed_at     timestamp with time zone,
    removed_reason text
);
create index case_attachment_case on case_attachment (case_id, added_at);
