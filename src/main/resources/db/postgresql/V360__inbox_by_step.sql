-- »Only these steps« is asked of every pool by itself, so that a rare step does not mean to read all that is due before it.
create index inbox_task_pool_element on inbox_task (pool_id, element_id, due, task_id);
