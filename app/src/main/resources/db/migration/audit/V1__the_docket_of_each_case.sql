create table audit_docket (
    case_id uuid primary key,
    length bigint not null default 0 check (length >= 0),
    hash text not null,
    stage text not null default '',
    last_occurred_on date,
    salt bytea not null check (octet_length(salt) = 32)
);
comment on table audit_docket is '档案首页：每案一行，记条数、末条校验码与当前阶段；办理前先锁此行';

create table audit_entry (
    case_id uuid not null references audit_docket,
    sequence bigint not null check (sequence > 0),
    hash text not null,
    canonical text not null,
    primary key (case_id, sequence)
);
comment on table audit_entry is '档案条目：只增不改；校验码由规范文本（RFC 8785）算出，文本含上一条的校验码';
comment on column audit_entry.canonical is '规范文本，原样保存，校验时只认它';

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the docket is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create function audit_only_grow() returns trigger language plpgsql as $$
begin
    if new.case_id <> old.case_id or new.salt <> old.salt or new.length <> old.length + 1 then
        raise exception 'the head of a docket only moves on by one entry'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_refuse();
create trigger audit_entry_keep before truncate on audit_entry
    for each statement execute function audit_refuse();
create trigger audit_docket_only_grow before update on audit_docket
    for each row execute function audit_only_grow();
create trigger audit_docket_no_delete before delete on audit_docket
    for each row execute function audit_refuse();
create trigger audit_docket_keep before truncate on audit_docket
    for each statement execute function audit_refuse();

revoke update, delete, truncate on audit_entry from public;
revoke delete, truncate on audit_docket from public;
