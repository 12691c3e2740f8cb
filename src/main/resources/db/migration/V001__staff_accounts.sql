create table staff_account (
    username      varchar(100) primary key,
    display_name  varchar(200) not null,
    team          varchar(100) not null,
    password_hash varchar(200) not null,
    active        boolean      not null,
    version       bigint       not null
);

create table staff_account_role (
    username varchar(100) not null references staff_account (username),
    role     varchar(40)  not null,
    primary key (username, role)
);
