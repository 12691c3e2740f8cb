-- Keys are compared byte by byte, whatever the database's language: the order is the same everywhere, and cheap.
alter table inbox_own drop constraint inbox_own_task_id_fkey;
alter table inbox_task
    alter column task_id type varchar(64) collate "C",
    alter column case_number type varchar(20) collate "C",
    alter column company_sort type varchar(100) collate "C",
    alter column candidate_sort type varchar(100) collate "C",
    alter column step_sort type varchar(100) collate "C";
alter table inbox_own alter column task_id type varchar(64) collate "C";
alter table inbox_own add constraint inbox_own_task_id_fkey
    foreign key (task_id) references inbox_task (task_id) on delete cascade;

-- One range per pool and order; a list is a merge of a few of them.
create index inbox_task_pool_due on inbox_task (pool_id, due, task_id);
create index inbox_task_free on inbox_task (pool_id, due, task_id) where assignee is null;
create index inbox_task_pool_created on inbox_task (pool_id, created_at, due, task_id);
create index inbox_task_pool_precedence on inbox_task (pool_id, precedence, due, task_id);
create index inbox_task_pool_company on inbox_task (pool_id, company_sort, due, task_id);
create index inbox_task_pool_candidate on inbox_task (pool_id, candidate_sort, due, task_id);
create index inbox_task_pool_step on inbox_task (pool_id, step_sort, due, task_id);
create index inbox_task_pool_number on inbox_task (pool_id, case_number, due, task_id);
create index inbox_task_company on inbox_task (company_id) where company_id is not null;
create index inbox_task_citizen on inbox_task (citizen_id) where citizen_id is not null;

-- Where the extension may not be created, searching reads more rows and finds the same.
do $$
begin
    create extension if not exists pg_trgm;
    create index inbox_task_search on inbox_task using gin (search_text gin_trgm_ops);
exception when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'no trigram index: %', sqlerrm;
end
$$;
