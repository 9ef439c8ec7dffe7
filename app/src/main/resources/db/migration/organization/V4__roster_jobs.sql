create table organization_job (
    id            uuid primary key,
    state         text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    file_name     text not null,
    file_size     bigint not null,
    account       uuid not null,
    scope         text not null,
    requested_at  timestamptz not null,
    started_at    timestamptz,
    finished_at   timestamptz,
    rows_expected integer,
    rows_read     integer not null default 0,
    created       integer not null default 0,
    changed       integer not null default 0,
    unchanged     integer not null default 0,
    rejected      integer not null default 0,
    unions        integer not null default 0,
    headers       text[] not null default '{}',
    remarks       text[] not null default '{}',
    failure       text,
    arguments     text[] not null default '{}'
);
comment on table organization_job is '名册导入任务；scope 为导入者辖区前缀';
create index organization_job_account on organization_job (account, requested_at desc);

create table organization_job_file (
    job_id   uuid primary key references organization_job (id),
    content  bytea not null
);
comment on table organization_job_file is '待导入的名册文件，办结后删除';

create table organization_bad_row (
    job_id      uuid not null references organization_job (id),
    row_number  integer not null,
    cells       text[] not null,
    problems    text[] not null,
    primary key (job_id, row_number)
);
comment on table organization_bad_row is '未导入的行；problems 每三项为列名、原因编码、参数';
