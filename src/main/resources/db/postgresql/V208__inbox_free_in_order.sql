-- For one who may take from many pools: what nobody has, soonest due first.
create index inbox_task_free_due on inbox_task (due, task_id) where assignee is null;
