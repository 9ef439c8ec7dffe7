create table organization_delta (
    region    text not null,
    unions    integer not null,
    employers integer not null,
    staff     bigint not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
comment on table organization_delta is '台账还没有并入各地区计数的变动：只追加，并入以后删去';

create table organization_holding (
    node      text primary key,
    unions    integer not null,
    employers integer not null,
    staff     bigint not null
);
comment on table organization_holding is '每个地区以内的工会、单位和职工数；加上未并入的变动即为现数';

-- One for all statements that write employers, so that no writer can forget it; what stays in its place leaves nothing.
create function organization_employers_counted() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into organization_delta select region, 0, count(*), sum(staff) from after group by region;
    elsif tg_op = 'DELETE' then
        insert into organization_delta select region, 0, -count(*), -sum(staff) from before group by region;
    else
        insert into organization_delta select region, 0, sum(one), sum(one * staff)
        from (select region, 1 as one, staff from after union all select region, -1, staff from before) moved
        group by region having sum(one) <> 0 or sum(one * staff) <> 0;
    end if;
    return null;
end $$;

create trigger organization_employers_entered after insert on organization_employer
    referencing new table as after for each statement execute function organization_employers_counted();
create trigger organization_employers_amended after update on organization_employer
    referencing old table as before new table as after for each statement execute function organization_employers_counted();
create trigger organization_employers_removed after delete on organization_employer
    referencing old table as before for each statement execute function organization_employers_counted();

create function organization_unions_counted() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into organization_delta select region, count(*), 0, 0 from after group by region;
    elsif tg_op = 'DELETE' then
        insert into organization_delta select region, -count(*), 0, 0 from before group by region;
    else
        insert into organization_delta select region, sum(one), 0, 0
        from (select region, 1 as one from after union all select region, -1 from before) moved
        group by region having sum(one) <> 0;
    end if;
    return null;
end $$;

create trigger organization_unions_founded after insert on organization_union
    referencing new table as after for each statement execute function organization_unions_counted();
create trigger organization_unions_amended after update on organization_union
    referencing old table as before new table as after for each statement execute function organization_unions_counted();
create trigger organization_unions_dissolved after delete on organization_union
    referencing old table as before for each statement execute function organization_unions_counted();

-- Emptying a table says nothing of its rows: what is left is taken away in one.
create function organization_emptied() returns trigger language plpgsql as $$
begin
    -- The lock of who folds: what is kept and what is not folded yet must not change places meanwhile.
    perform pg_advisory_xact_lock(1554098975);
    insert into organization_delta
    select region, case when tg_relname = 'organization_union' then -sum(unions) else 0 end,
        case when tg_relname = 'organization_employer' then -sum(employers) else 0 end,
        case when tg_relname = 'organization_employer' then -sum(staff) else 0 end
    from organization_delta group by region;
    update organization_holding set unions = case when tg_relname = 'organization_union' then 0 else unions end,
        employers = case when tg_relname = 'organization_employer' then 0 else employers end,
        staff = case when tg_relname = 'organization_employer' then 0 else staff end;
    return null;
end $$;

create trigger organization_employers_emptied after truncate on organization_employer
    for each statement execute function organization_emptied();
create trigger organization_unions_emptied after truncate on organization_union
    for each statement execute function organization_emptied();

insert into organization_delta select region, count(*), 0, 0 from organization_union group by region;
insert into organization_delta select region, 0, count(*), sum(staff) from organization_employer group by region;
