-- An enterprise that changes takes the lock first and its targets after it; who moves a target must do the same, or
-- each may wait for the other.
create function campaign_targets_change() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('campaign_delta'));
    return null;
end $$;

create trigger campaign_targets_change before insert or update or delete on campaign_target
    for each statement execute function campaign_targets_change();
