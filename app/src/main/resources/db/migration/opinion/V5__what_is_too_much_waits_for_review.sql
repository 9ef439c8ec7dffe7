create table opinion_held (
    id uuid primary key,
    call_id uuid not null references opinion_call (id),
    batch integer not null,
    receipt bytea not null unique check (octet_length(receipt) = 32),
    picks text not null,
    body text not null,
    kept_id uuid references opinion_opinion (id)
);
comment on table opinion_held is '比人数多出太多、等工会看过再入册的意见；一样的话留一条入册的，其余不重复收，kept_id 是留下的那条';
create index opinion_held_call on opinion_held (call_id) where kept_id is null;
create index opinion_held_kept on opinion_held (kept_id) where kept_id is not null;
