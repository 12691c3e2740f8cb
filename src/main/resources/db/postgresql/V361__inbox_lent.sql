-- What a colleague who leaves has lent to others is found without reading every open task.
create index inbox_task_lent on inbox_task (delegated_by) where delegated_by is not null;
