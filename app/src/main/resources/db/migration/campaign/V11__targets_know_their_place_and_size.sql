-- Lists of the largest who wait at some stage are read from one index, without looking at every enterprise.
alter table campaign_target add column region text, add column staff integer;
select set_config('shangliang.counted_apart', 'on', true);
update campaign_target t set region = e.region, staff = e.staff from organization_employer e where e.id = t.employer_id;
select set_config('shangliang.counted_apart', 'off', true);
alter table campaign_target alter column region set not null;
alter table campaign_target alter column staff set not null;
comment on column campaign_target.region is '单位所在地区，随单位登记更新';
comment on column campaign_target.staff is '单位职工人数，随单位登记更新';
create index campaign_target_waiting on campaign_target (campaign_id, left(region, 2), stage, staff desc, employer_id)
    where exempt_ground is null;

create function campaign_target_follows_employer() returns trigger language plpgsql as $$
begin
    -- What changes in the counts is said by the enterprise itself.
    perform set_config('shangliang.counted_apart', 'on', true);
    update campaign_target set region = new.region, staff = new.staff where employer_id = new.id;
    perform set_config('shangliang.counted_apart', 'off', true);
    return null;
end $$;

create trigger campaign_target_follows_employer after update on organization_employer for each row
    when ((old.region, old.staff) is distinct from (new.region, new.staff))
    execute function campaign_target_follows_employer();
