-- Conflict of interest (inhabilitet): who may neither work on a case nor see it, and on what ground.
create table sag_case_excluded (
    case_id     uuid         not null references sag_case (id),
    username    varchar(100) not null,
    reason      text         not null,
    excluded_by varchar(100) not null,
    excluded_at timestamp with time zone not null,
    primary key (case_id, username)
);
create index sag_case_excluded_user on sag_case_excluded (username);

-- The beginning of the latest note, for lists.
alter table sag_case add column last_note varchar(200);
