create table progression_review (
    id                 uuid    not null primary key,
    case_id            uuid    not null,
    week               integer not null,
    held_on            date    not null,
    extra_follow_up_on date,
    version            bigint  not null
);
create index progression_review_case on progression_review (case_id, held_on);

create table progression_score (
    review_id       uuid         not null references progression_review (id),
    position        integer      not null,
    function_id     uuid         not null,
    score           integer      not null,
    mentor_score    integer      not null,
    own_score       integer      not null,
    seen            text         not null,
    next_goal       text         not null,
    ready_for_wages boolean      not null,
    extra_follow_up boolean      not null,
    reason          varchar(100) not null,
    rule_id         varchar(100) not null,
    rule_version    integer      not null,
    primary key (review_id, position)
);
