-- A case number is looked for by its beginning.
create index inbox_task_number on inbox_task (case_number);
