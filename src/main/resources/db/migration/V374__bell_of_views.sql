-- A saved view that a colleague has given one; its name is read when it is shown.
alter table bell_notification add column view_id uuid;
