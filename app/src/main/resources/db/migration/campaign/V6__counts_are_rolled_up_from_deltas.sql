create table campaign_delta (
    campaign_id uuid not null,
    sign smallint not null,
    region text not null,
    kind text,
    stage text not null,
    offered_on date,
    replied_on date,
    signed_on date,
    filed_on date,
    in_force_on date,
    exempt boolean not null,
    industry text,
    size_class text,
    situation text,
    staff integer not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
comment on table campaign_delta is '还没有并入汇总的变动：只追加，变动前为负一，变动后为正一；并入以后删去';

create table campaign_rolled (
    campaign_id uuid primary key references campaign_campaign (id),
    closes_on date not null
);
comment on table campaign_rolled is '已经建立汇总的行动；截止日期不同的要重新汇总';

create table campaign_rollup (
    campaign_id uuid not null references campaign_campaign (id),
    node text not null,
    dimension text not null,
    key text not null,
    targets integer not null,
    offered integer not null,
    replied integer not null,
    signed integer not null,
    filed integer not null,
    in_force integer not null,
    replied_late integer not null,
    signed_late integer not null,
    filed_late integer not null,
    in_force_late integer not null,
    exempt integer not null,
    staff bigint not null,
    staff_replied bigint not null,
    staff_signed bigint not null,
    staff_filed bigint not null,
    staff_in_force bigint not null,
    primary key (campaign_id, node, dimension, key)
);
comment on table campaign_rollup is '汇总：每个地区节点、每个分组的家数和职工数；加上未并入的变动即为现数';

create function campaign_targets_changed() returns trigger language plpgsql as $$
begin
    if current_setting('shangliang.counted_apart', true) = 'on' then
        return null;
    end if;
    -- Many move targets at once, but nobody while what decides their group changes: otherwise each would count the
    -- other's old state. What follows sees whatever was committed before the lock was given.
    perform pg_advisory_xact_lock_shared(hashtext('campaign_delta'));
    if tg_op in ('UPDATE', 'DELETE') then
        insert into campaign_delta select t.campaign_id, -1, e.region, t.kind, t.stage, t.offered_on, t.replied_on,
            t.signed_on, t.filed_on, t.in_force_on, t.exempt_ground is not null, e.industry, e.size_class, e.situation,
            e.staff
        from before t join organization_employer e on e.id = t.employer_id;
    end if;
    if tg_op in ('UPDATE', 'INSERT') then
        insert into campaign_delta select t.campaign_id, 1, e.region, t.kind, t.stage, t.offered_on, t.replied_on,
            t.signed_on, t.filed_on, t.in_force_on, t.exempt_ground is not null, e.industry, e.size_class, e.situation,
            e.staff
        from after t join organization_employer e on e.id = t.employer_id;
    end if;
    return null;
end $$;

create trigger campaign_target_listed after insert on campaign_target
    referencing new table as after for each statement execute function campaign_targets_changed();
create trigger campaign_target_moved after update on campaign_target
    referencing old table as before new table as after for each statement execute function campaign_targets_changed();
create trigger campaign_target_struck after delete on campaign_target
    referencing old table as before for each statement execute function campaign_targets_changed();

create function campaign_employers_change() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('campaign_delta'));
    return null;
end $$;

create trigger campaign_employers_change before update on organization_employer
    for each statement execute function campaign_employers_change();

-- What is known of an enterprise decides in which group it counts.
create function campaign_employer_changed() returns trigger language plpgsql as $$
begin
    insert into campaign_delta select t.campaign_id, s.sign, case s.sign when 1 then new.region else old.region end,
        t.kind, t.stage, t.offered_on, t.replied_on, t.signed_on, t.filed_on, t.in_force_on,
        t.exempt_ground is not null, case s.sign when 1 then new.industry else old.industry end,
        case s.sign when 1 then new.size_class else old.size_class end,
        case s.sign when 1 then new.situation else old.situation end,
        case s.sign when 1 then new.staff else old.staff end
    from campaign_target t cross join (values (-1), (1)) s (sign) where t.employer_id = new.id;
    return null;
end $$;

create trigger campaign_employer_changed after update on organization_employer for each row
    when ((old.region, old.industry, old.size_class, old.situation, old.staff)
        is distinct from (new.region, new.industry, new.size_class, new.situation, new.staff))
    execute function campaign_employer_changed();

-- The partial index of targets without a case does not serve what follows an enterprise that has one.
create index campaign_target_of_employer on campaign_target (employer_id);
