create table case_attachment_content (
    id      uuid primary key references case_attachment (id),
    content binary large object not null
);
