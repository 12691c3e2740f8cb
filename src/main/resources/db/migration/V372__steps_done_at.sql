-- How long a step takes is read from the steps of the past half year, of the years that are kept.
create index inbox_done_at on inbox_done (done_at);
