-- The language that somebody chose on the screen: kept with the account, so that it follows to the next browser and into mail.
alter table staff_account add column language varchar(2);
