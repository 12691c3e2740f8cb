-- What people arrange around a task: lent to a colleague, its deadline paused, looked at by a second pair of eyes.
alter table inbox_task add column delegated_by varchar(100);
alter table inbox_task add column paused_until date;
alter table inbox_task add column paused_days_left integer;
alter table inbox_task add column review varchar(20);

-- How a task was before somebody gave it away or put it off; for a short while it can be put back.
create table inbox_undo (
    token         uuid primary key,
    task_id       varchar(64)  not null,
    username      varchar(100) not null,
    kind          varchar(20)  not null,
    seen          varchar(500) not null,
    owner         varchar(100),
    delegated_by  varchar(100),
    snoozed_until timestamp with time zone,
    expires_at    timestamp with time zone not null
);
create index inbox_undo_user on inbox_undo (username, expires_at);

-- What a colleague said of answers before they were given. The answers stand here as they were looked at.
create table inbox_review (
    id          uuid primary key,
    task_id     varchar(64)  not null,
    case_id     uuid         not null references sag_case (id),
    step        varchar(300) not null,
    asked_by    varchar(100) not null,
    asked_of    varchar(100) not null,
    asked_at    timestamp with time zone not null,
    question    text         not null,
    answers     text         not null,
    outcome     varchar(20)  not null,
    answered_by varchar(100),
    answered_at timestamp with time zone,
    words       text
);
create index inbox_review_task on inbox_review (task_id, asked_at);
create index inbox_review_of on inbox_review (asked_of, outcome);
