create table outreach (
    case_id             uuid         not null primary key,
    company_id          uuid         not null references company (id),
    segment             integer,
    segment_explanation text,
    ruling_decision     varchar(100),
    ruling_version      integer,
    ruling_rule         varchar(200),
    ruling_reason       varchar(100),
    ruling_paragraph    varchar(400),
    ruling_verified     boolean,
    overridden_segment  integer,
    override_reason     text,
    purpose             text,
    service             varchar(40),
    channel             varchar(20),
    contact_name        varchar(200),
    contact_phone       varchar(60),
    contact_level       varchar(30),
    planned_on          date         not null,
    outcome             varchar(20),
    spoke_with          varchar(200),
    objection           varchar(60),
    materials           varchar(400),
    wants_centre        boolean      not null,
    unanswered_calls    integer      not null,
    next_step           text,
    next_contact_on     date,
    no_next_step_reason text,
    closed_reason       varchar(100),
    version             bigint       not null
);
create index outreach_company on outreach (company_id);

create table contact_entry (
    id           uuid                     not null primary key,
    company_id   uuid                     not null references company (id),
    case_id      uuid,
    contacted_at timestamp with time zone not null,
    contacted_by varchar(100)             not null,
    channel      varchar(20)              not null,
    with_person  varchar(200),
    purpose      text,
    summary      text                     not null,
    outcome      varchar(20),
    objection    varchar(60),
    next_step    text,
    next_step_on date
);
create index contact_entry_company on contact_entry (company_id, contacted_at);

create table needs_meeting (
    case_id              uuid        not null primary key,
    company_id           uuid        not null references company (id),
    status               varchar(20) not null,
    meets_at             timestamp,
    place                varchar(20),
    company_participants text,
    our_participants     text,
    agenda               text,
    no_shows             integer     not null,
    cancelled            boolean     not null,
    needs                text,
    services             varchar(400),
    can_take_in          varchar(400),
    paid_hours           varchar(10),
    agreement_wanted     boolean     not null,
    no_agreement_reason  text,
    minutes              text,
    minutes_sent_to      varchar(200),
    minutes_sent_on      date,
    version              bigint      not null
);
create index needs_meeting_company on needs_meeting (company_id);

create table carved_function (
    case_id       uuid          not null references needs_meeting (case_id),
    line          integer       not null,
    function_name varchar(200)  not null,
    tasks         text,
    places        integer,
    weekly_hours  numeric(4, 1),
    primary key (case_id, line)
);
