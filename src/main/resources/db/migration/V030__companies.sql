create table company (
    id                    uuid          not null primary key,
    cvr                   varchar(8)    not null unique,
    name                  varchar(400)  not null,
    sector                varchar(10)   not null,
    legal_form            varchar(200),
    industry_code         varchar(6),
    industry_text         varchar(400),
    employees             integer,
    phone                 varchar(60),
    email                 varchar(320),
    street                varchar(400),
    postal_code           varchar(4),
    city                  varchar(200),
    advertising_protected boolean       not null,
    closed_on             date,
    opted_out_on          date,
    opted_out_reason      text,
    search_text           text          not null,
    version               bigint        not null
);
create index company_name on company (name);
create index company_city on company (city);

create table production_unit (
    p_number         varchar(10)    not null primary key,
    company_id       uuid           not null references company (id),
    name             varchar(400),
    street           varchar(400),
    postal_code      varchar(4),
    city             varchar(200),
    ordinary_fte     numeric(12, 2) not null,
    fte_stated_by_us boolean        not null,
    industry_code    varchar(6),
    industry_text    varchar(400),
    closed_on        date
);
create index production_unit_company on production_unit (company_id);

create table company_contact (
    id            uuid         not null primary key,
    company_id    uuid         not null references company (id),
    name          varchar(200) not null,
    job_title     varchar(200),
    phone         varchar(60),
    email         varchar(320),
    contact_level varchar(30)  not null
);
create index company_contact_company on company_contact (company_id);
