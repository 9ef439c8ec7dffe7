create table access_event (
    id uuid primary key,
    at timestamptz not null,
    kind text not null,
    by_account uuid,
    by_capacity uuid,
    account_id uuid,
    capacity_id uuid,
    pass_id uuid
);
comment on table access_event is '账号管理留痕：只增不改，不含密码与令牌';
create index access_event_of_account on access_event (account_id, at);

create function access_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the record of administration is append-only: % is refused', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger access_event_append_only before update or delete on access_event
    for each row execute function access_refuse();
create trigger access_event_keep before truncate on access_event
    for each statement execute function access_refuse();

revoke update, delete, truncate on access_event from public;
