-- The demo municipality's clock: how far it is from real time. Empty outside the demo profile.
create table demo_clock (
    id integer primary key,
    offset_millis bigint not null,
    seeded_at timestamp with time zone
);
