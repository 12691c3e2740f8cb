-- Who is asked to look at a task, and by whom: it stands in his list too.
alter table inbox_task add column review_of varchar(100);
alter table inbox_task add column review_by varchar(100);

-- Who moved or paused a deadline, why, and where it was before.
alter table inbox_task add column due_before date;
alter table inbox_task add column due_changed_by varchar(100);
alter table inbox_task add column due_changed_why varchar(500);

update inbox_task set
    review_of = (select max(r.asked_of) from inbox_review r where r.task_id = inbox_task.task_id and r.outcome = 'ASKED'),
    review_by = (select max(r.asked_by) from inbox_review r where r.task_id = inbox_task.task_id and r.outcome = 'ASKED')
where review = 'ASKED';
