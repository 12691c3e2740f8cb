-- What colleagues say to each other about a case or one of its steps. It decides nothing, so it stands apart from notes and answers.
create table case_comment (
    id         uuid primary key,
    case_id    uuid         not null references sag_case (id),
    task_id    varchar(64),
    step       varchar(300),
    written_by varchar(100) not null,
    written_at timestamp with time zone not null,
    text       text         not null,
    mentioned  text         not null
);
create index case_comment_case on case_comment (case_id, written_at);
