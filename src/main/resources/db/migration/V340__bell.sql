-- What somebody is told. Ids, the step's name and days only: what is shown of the case is read when it is shown.
create table bell_notification (
    id         uuid primary key,
    recipient  varchar(100) not null,
    kind       varchar(30)  not null,
    topic      varchar(30)  not null,
    actor      varchar(100),
    about      varchar(100),
    task_id    varchar(64),
    case_id    uuid,
    step       varchar(300),
    many       integer      not null,
    first_day  date,
    last_day   date,
    rung_at    timestamp with time zone not null,
    read_at    timestamp with time zone
);
create index bell_notification_of on bell_notification (recipient, rung_at);
create index bell_notification_old on bell_notification (rung_at);

-- Where somebody wants to hear of what; what is not chosen is as usual.
create table bell_choice (
    username varchar(100) not null,
    topic    varchar(30)  not null,
    in_app   boolean      not null,
    by_mail  boolean      not null,
    primary key (username, topic)
);

-- How far the open tasks were looked through for what time does to them. One row, locked by the node that looks.
create table bell_watch (
    id              integer primary key,
    looked_at       timestamp with time zone not null,
    critical_before timestamp with time zone not null
);
