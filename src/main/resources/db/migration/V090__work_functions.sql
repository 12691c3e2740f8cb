create table work_function (
    id               uuid         not null primary key,
    case_id          uuid         not null,
    name             varchar(200) not null,
    position         integer      not null,
    ready_since_week integer,
    version          bigint       not null,
    unique (case_id, name)
);
