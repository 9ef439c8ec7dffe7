create table organization_handover (
    id           uuid primary key,
    region       text not null,
    from_account uuid not null,
    from_name    text not null,
    to_account   uuid not null,
    to_name      text not null,
    on_day       date not null,
    by_account   uuid not null,
    by_name      text not null,
    note         text not null,
    sections     jsonb not null,
    check (from_account <> to_account)
);
comment on table organization_handover is '交接单：谁交给谁、哪天、交了哪些事；只增不改';
create index organization_handover_region on organization_handover (region text_pattern_ops, on_day desc);

create function organization_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a sheet of handing over is never changed: % is refused', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger organization_handover_append_only before update or delete on organization_handover
    for each row execute function organization_refuse();
