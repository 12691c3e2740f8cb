create table case_attachment_content (
    id      uuid primary key references case_attachment (id),
    content bytea not null
);
