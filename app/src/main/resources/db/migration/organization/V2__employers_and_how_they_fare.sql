create table organization_employer (
    id                    uuid primary key,
    name                  text not null,
    credit_code           text not null unique check (length(credit_code) = 18),
    region                text not null check (region ~ '^[0-9]{2,12}$'),
    union_id              uuid references organization_union (id),
    industry              text check (industry ~ '^[A-T]$'),
    trade                 text,
    size_class            text check (size_class in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
    size_computed         boolean not null default false,
    staff                 integer not null default 0 check (staff >= 0),
    women                 integer not null default 0 check (women >= 0),
    members               integer not null default 0 check (members >= 0),
    migrant               integer not null default 0 check (migrant >= 0),
    dispatched            integer not null default 0 check (dispatched >= 0),
    revenue               bigint check (revenue >= 0),
    assets                bigint check (assets >= 0),
    situation             text check (situation in ('PROSPERING', 'STEADY', 'STRUGGLING')),
    judged_on             date,
    judged_account        uuid,
    judged_by             text,
    judged_reason         text,
    new_form_employment   boolean not null default false,
    epidemic_hit          boolean not null default false,
    disputes              integer not null default 0 check (disputes >= 0),
    legal_representative  text,
    address               text,
    version               integer not null default 0,
    changed_at            timestamptz not null
);
comment on table organization_employer is '用人单位台账；营业收入、资产总额以分计';
comment on column organization_employer.industry is '国民经济行业门类（GB/T 4754）';
comment on column organization_employer.trade is '划型行业，门类内不止一种划型标准时填写';
create index organization_employer_region on organization_employer (region text_pattern_ops);
create index organization_employer_union on organization_employer (union_id) where union_id is not null;

create table organization_judgement (
    id           uuid primary key,
    employer_id  uuid not null references organization_employer (id),
    situation    text not null check (situation in ('PROSPERING', 'STEADY', 'STRUGGLING')),
    judged_on    date,
    account      uuid,
    judged_by    text,
    reason       text,
    replaced_at  timestamptz not null
);
comment on table organization_judgement is '以前的生产经营情况认定：谁、何时、依据什么；现行认定在台账行内';
create index organization_judgement_employer on organization_judgement (employer_id, replaced_at desc);

create table organization_assignment (
    capacity_id  uuid not null,
    employer_id  uuid not null references organization_employer (id),
    since        date not null,
    until        date,
    primary key (capacity_id, employer_id, since)
);
comment on table organization_assignment is '派给集体协商指导员的用人单位';
