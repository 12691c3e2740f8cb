create index inbox_task_lent on inbox_task (delegated_by);
