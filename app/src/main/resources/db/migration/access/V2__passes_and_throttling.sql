create table access_pass (
    id uuid primary key,
    kind text not null check (kind in ('BROWSER', 'API')),
    secret_hash text not null unique,
    account_id uuid not null references access_account,
    capacity_id uuid references access_capacity,
    issued_at timestamptz not null,
    used_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    check (kind = 'BROWSER' or capacity_id is not null)
);
comment on table access_pass is '通行凭证：浏览器登录与接口令牌；只存 SHA-256 摘要';
create index access_pass_of_account on access_pass (account_id) where revoked_at is null;

create table access_throttle (
    subject text primary key,
    failures integer not null,
    failed_at timestamptz not null,
    blocked_until timestamptz
);
comment on table access_throttle is '登录限次：按账号、按来源地址计失败次数；只存摘要，不存原文';

create table access_setup (
    code_hash text primary key,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
comment on table access_setup is '首个管理员的一次性开通码；只存摘要';

create table access_sample (
    only_one boolean primary key default true check (only_one),
    password text not null,
    password_hash text not null
);
comment on table access_sample is '演示账号的共用密码，启动时显示；正式运行时此表必须为空';
