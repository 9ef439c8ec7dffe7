alter table campaign_target
    add column owner_account uuid,
    add column owner_name text,
    add constraint campaign_target_owner check ((owner_account is null) = (owner_name is null));
comment on column campaign_target.owner_account is '责任人的账号；没有指定的为空';
create index campaign_target_owner on campaign_target (owner_account) where owner_account is not null;

create table campaign_change (
    id          uuid primary key,
    campaign_id uuid not null references campaign_campaign (id),
    what        text not null,
    employer_id uuid,
    before      text not null,
    after       text not null,
    at          timestamptz not null,
    account     uuid not null,
    name        text not null
);
comment on table campaign_change is '行动口径、不列入、责任人的改动：谁、什么时候、从什么改成什么；只增不改';
create index campaign_change_of on campaign_change (campaign_id, at desc);

create function campaign_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the record of changes is append-only: % is refused', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger campaign_change_append_only before update or delete on campaign_change
    for each row execute function campaign_refuse();

create table campaign_filter (
    id          uuid primary key,
    campaign_id uuid not null references campaign_campaign (id),
    account     uuid not null,
    name        text not null,
    query       text not null,
    constraint campaign_filter_name unique (campaign_id, account, name)
);
comment on table campaign_filter is '各人存下的名单条件';
