create table casefile_restoration (
    case_id uuid primary key,
    number text not null,
    employer text not null,
    digest text not null,
    by_account uuid not null,
    at timestamptz not null
);
comment on table casefile_restoration is '由案卷包恢复的协商案：案卷目录校验码、谁导入、什么时候；不写进档案，否则恢复的就不是原来那份';
create index casefile_restoration_at on casefile_restoration (at desc);
