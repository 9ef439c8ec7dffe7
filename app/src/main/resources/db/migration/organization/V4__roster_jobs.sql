create table organization_job (
    id            uuid primary key,
    state         text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    file_name     text not null,
    file_size     bigint not null,
    account       uuid not null,
    requested_by  text not null,
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
    header_row    integer,
    ignored       text,
    failure       text,
    arguments     text
);
comment on table organization_job is '名册导入任务；scope 为导入者辖区前缀';
create index organization_job_account on organization_job (account, requested_at desc);

create table organization_job_file (
    job_id   uuid primary key references organization_job (id),
    content  bytea not null
);
alter table organization_job_file alter column content set storage external;
comment on table organization_job_file is '名册文件；全部导入后即删除，有未导入的行时保留至清理日';

create table organization_bad_row (
    job_id      uuid not null references organization_job (id),
    row_number  integer not null,
    problems    text not null,
    primary key (job_id, row_number)
);
comment on table organization_bad_row is '未导入的行；problems 为列名、原因编码、单元格内容三项一组，以 U+001F 分隔';
