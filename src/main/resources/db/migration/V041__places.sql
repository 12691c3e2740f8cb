create table place (
    id             uuid          not null primary key,
    partnership_id uuid          not null references partnership (id),
    company_id     uuid          not null references company (id),
    p_number       varchar(10),
    function_name  varchar(200)  not null,
    place_total    integer       not null,
    hours_from     numeric(4, 1) not null,
    hours_to       numeric(4, 1) not null,
    can_take_in    varchar(400)  not null,
    closed         boolean       not null,
    lowered_reason text,
    version        bigint        not null
);
create index place_company on place (company_id);
create index place_partnership on place (partnership_id);

create table place_seat (
    place_id       uuid not null references place (id),
    case_id        uuid not null,
    reserved_until date
);
create index place_seat_place on place_seat (place_id);
