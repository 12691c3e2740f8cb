-- A draft goes with its task, without anybody asking for it.
delete from inbox_draft where task_id not in (select task_id from inbox_task);
