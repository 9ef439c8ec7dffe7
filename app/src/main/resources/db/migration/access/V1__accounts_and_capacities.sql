create table access_account (
    id uuid primary key,
    username text not null check (username = lower(username) and username <> ''),
    name text not null check (name <> ''),
    region text not null check (region ~ '^[0-9]*$'),
    password_hash text not null,
    must_change boolean not null,
    phone bytea,
    demo boolean not null default false,
    created_at timestamptz not null,
    closed_at timestamptz,
    unique (username)
);
comment on table access_account is '账号：一人一个；密码只存 Argon2 摘要';
comment on column access_account.region is '管理该账号的区域（行政区划前缀，空为全部）';
comment on column access_account.phone is '手机号，加密后保存';
comment on column access_account.demo is '演示账号；正式运行时不得存在';

create table access_capacity (
    id uuid primary key,
    account_id uuid not null references access_account,
    role text not null,
    scope_type text not null
        check (scope_type in ('REGION', 'UNION', 'EMPLOYER', 'CASE_SIDE', 'CASE', 'ASSIGNED')),
    scope_region text,
    scope_subject uuid,
    scope_side text check (scope_side in ('WORKERS', 'EMPLOYER')),
    region text not null check (region ~ '^[0-9]*$'),
    place text not null,
    given_at timestamptz not null,
    withdrawn_at timestamptz,
    check ((scope_type = 'REGION') = (scope_region is not null)),
    check ((scope_type = 'CASE_SIDE') = (scope_side is not null)),
    check ((scope_type in ('UNION', 'EMPLOYER', 'CASE_SIDE', 'CASE')) = (scope_subject is not null))
);
comment on table access_capacity is '身份：账号在某范围内的角色；一人可有多个，登录后选一个';
comment on column access_capacity.region is '该身份所在区域，供管理员按范围查看';
comment on column access_capacity.place is '单位或区域名称，用于显示';
create index access_capacity_of_account on access_capacity (account_id);
create index access_capacity_of_subject on access_capacity (scope_subject) where withdrawn_at is null;
create unique index access_capacity_once
    on access_capacity (account_id, role, scope_type, scope_region, scope_subject, scope_side)
    nulls not distinct where withdrawn_at is null;
