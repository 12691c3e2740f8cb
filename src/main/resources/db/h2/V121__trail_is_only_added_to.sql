create trigger audit_trail_only_added_to before update, delete on audit_trail
    for each row call 'dk.brobygger.audit.OnlyAddedTo';
