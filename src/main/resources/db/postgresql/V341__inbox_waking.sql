-- Few tasks are put off; those that come back are found without reading the others.
create index inbox_task_waking on inbox_task (snoozed_until) where snoozed_until is not null;
