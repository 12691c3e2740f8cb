create function audit_trail_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only added to';
end
$$;

create trigger audit_trail_only_added_to before update or delete on audit_trail
    for each row execute function audit_trail_only_added_to();

create trigger audit_trail_never_emptied before truncate on audit_trail
    for each statement execute function audit_trail_only_added_to();
