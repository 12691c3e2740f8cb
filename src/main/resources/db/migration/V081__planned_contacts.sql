create table planned_contact (
    id            uuid         not null primary key,
    case_id       uuid         not null,
    kind          varchar(20)  not null,
    title         varchar(200) not null,
    week          integer      not null,
    opens_on      date         not null,
    due_on        date         not null,
    state         varchar(10)  not null,
    held_on       date,
    missed_reason varchar(20),
    version       bigint       not null
);
create index planned_contact_case on planned_contact (case_id, opens_on);
