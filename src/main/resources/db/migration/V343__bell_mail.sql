-- Who wants the day's mail, and where. Being sent is written in the transaction that sends, so that of two nodes one does.
create table bell_mail (
    username   varchar(100) primary key,
    address    varchar(254) not null,
    wanted     boolean      not null,
    sent_on    date,
    told_until timestamp with time zone,
    tried_at   timestamp with time zone,
    failures   integer      not null
);
