create table organization_federation (
    id         uuid primary key,
    name       text not null,
    area       text not null,
    region     text not null unique check (region ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$'),
    level      text not null check (level in ('PROVINCE', 'CITY', 'DISTRICT', 'PARK')),
    parent_id  uuid references organization_federation (id),
    check (level = 'PROVINCE' or parent_id is not null)
);
comment on table organization_federation is '地方总工会及其园区、街道层级；region 为行政区划数字前缀';
comment on column organization_federation.area is '辖区简称，名册中按此识别地区';
create index organization_federation_parent on organization_federation (parent_id);

create table organization_union (
    id             uuid primary key,
    name           text not null,
    kind           text not null check (kind in ('GRASSROOTS', 'JOINT')),
    region         text not null check (region ~ '^[0-9]{2,12}$'),
    federation_id  uuid references organization_federation (id),
    credit_code    text unique,
    version        integer not null default 0,
    changed_at     timestamptz not null,
    unique (region, name)
);
comment on table organization_union is '基层工会与工会联合会；联合会覆盖多家用人单位';
create index organization_union_region on organization_union (region text_pattern_ops);
