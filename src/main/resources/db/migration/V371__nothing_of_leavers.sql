-- From now on these go when an account is closed; those of accounts that were closed before go here.
delete from calendar_link where username in (select username from staff_account where active = false);
delete from bell_mail where username in (select username from staff_account where active = false);
delete from bell_choice where username in (select username from staff_account where active = false);
delete from bell_notification where recipient in (select username from staff_account where active = false);
