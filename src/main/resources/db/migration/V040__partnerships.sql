create table partnership (
    id                     uuid         not null primary key,
    case_id                uuid         not null,
    company_id             uuid         not null references company (id),
    company_name           varchar(400) not null,
    status                 varchar(20)  not null,
    agreement_version      integer      not null,
    kind                   varchar(20)  not null,
    centre_kind            varchar(40),
    first_day              date         not null,
    notice_months          integer      not null,
    company_contact        varchar(200) not null,
    municipal_contact      varchar(200) not null,
    goal_courses           integer      not null,
    goal_jobs              integer      not null,
    company_contribution   text         not null,
    municipal_contribution text         not null,
    purpose                text         not null,
    company_tasks          text         not null,
    mentor_support         text         not null,
    reaching_us            text         not null,
    follow_up              text         not null,
    economy                text         not null,
    progression            text         not null,
    afterwards             text         not null,
    money_involved         boolean      not null,
    amount                 numeric(14, 2),
    budget_line            varchar(200),
    centre_target_group    text,
    centre_support         text,
    mentor_hours           numeric(6, 1),
    centre_reception       text,
    centre_absence         text,
    centre_exit            text,
    approval_comment       text,
    approved_by            varchar(100),
    approved_on            date,
    sent_on                date,
    requested_changes      text,
    answered_by            varchar(200),
    answered_how           varchar(20),
    signed_on              date,
    end_reason             text,
    last_day               date,
    version                bigint       not null
);
create index partnership_case on partnership (case_id);
create index partnership_company on partnership (company_id);
create index partnership_status on partnership (status, company_name);

create table partnership_promised_place (
    partnership_id uuid          not null references partnership (id),
    line           integer       not null,
    function_name  varchar(200)  not null,
    p_number       varchar(10),
    place_total    integer       not null,
    hours_from     numeric(4, 1) not null,
    hours_to       numeric(4, 1) not null,
    can_take_in    varchar(400)  not null,
    primary key (partnership_id, line)
);

create table partnership_commitment (
    partnership_id uuid        not null references partnership (id),
    line           integer     not null,
    party          varchar(20) not null,
    promise        text        not null,
    primary key (partnership_id, line)
);
