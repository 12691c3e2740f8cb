create index inbox_task_pool_due on inbox_task (pool_id, due, task_id);
create index inbox_task_company on inbox_task (company_id);
create index inbox_task_citizen on inbox_task (citizen_id);
