-- Who sleeps stands in the index: a count of a thousand rows then reads no row of the table.
drop index inbox_task_free;
create index inbox_task_free on inbox_task (pool_id, due, task_id) include (snoozed_until) where assignee is null;

drop index inbox_task_free_due;
create index inbox_task_free_due on inbox_task (due, task_id) include (pool_id, snoozed_until) where assignee is null;

drop index inbox_task_mine;
create index inbox_task_mine on inbox_task (assignee, due, task_id) include (snoozed_until);
