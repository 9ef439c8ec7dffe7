create table organization_officer (
    id       uuid primary key,
    name     text not null,
    account  uuid
);
comment on table organization_officer is '任职人员';

create table organization_tenure (
    id           uuid primary key,
    officer_id   uuid not null references organization_officer (id),
    body_kind    text not null check (body_kind in ('FEDERATION', 'UNION', 'EMPLOYER')),
    body         uuid not null,
    post         text not null check (post in ('CHAIR', 'VICE_CHAIR', 'OFFICER', 'CONTACT')),
    capacity     uuid,
    from_on      date not null,
    to_on        date,
    recorded_at  timestamptz not null,
    check (to_on is null or to_on >= from_on)
);
comment on table organization_tenure is '任职起止；to_on 为空者在任，交接时由继任者接任';
create unique index organization_tenure_one_chair on organization_tenure (body) where post = 'CHAIR' and to_on is null;
create index organization_tenure_body on organization_tenure (body, post);
