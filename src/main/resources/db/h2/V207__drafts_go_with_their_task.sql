alter table inbox_draft add constraint inbox_draft_task
    foreign key (task_id) references inbox_task (task_id) on delete cascade;
