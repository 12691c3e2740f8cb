create index inbox_task_asked on inbox_task (review_of, due, task_id);
