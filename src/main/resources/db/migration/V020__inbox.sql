create table inbox_task (
    task_id             varchar(64) primary key,
    case_id             uuid         not null references sag_case (id),
    business_key        varchar(100) not null,
    definition_id       varchar(200) not null,
    process_id          varchar(100) not null,
    process_name        varchar(300) not null,
    process_version     integer      not null,
    process_instance_id varchar(64)  not null,
    element_id          varchar(200) not null,
    name                varchar(300) not null,
    form_id             varchar(200) not null,
    case_number         varchar(20)  not null,
    company             varchar(300),
    candidate           varchar(300),
    confidential        boolean      not null,
    first_day           date,
    weeks               integer,
    due                 timestamp with time zone not null,
    due_basis           text         not null,
    assignee            varchar(100),
    revision            integer      not null,
    created_at          timestamp with time zone not null,
    role_ids            varchar(400) not null
);
create index inbox_task_mine on inbox_task (assignee, due, task_id);
create index inbox_task_due on inbox_task (due, task_id);
create index inbox_task_case on inbox_task (case_id);

create table inbox_task_role (
    task_id varchar(64)  not null references inbox_task (task_id) on delete cascade,
    role    varchar(100) not null,
    primary key (task_id, role)
);
create index inbox_task_role_role on inbox_task_role (role);

create table inbox_draft (
    task_id  varchar(64)  not null,
    username varchar(100) not null,
    answers  text         not null,
    saved_at timestamp with time zone not null,
    primary key (task_id, username)
);
