create table consultation_laid_draft (
    id uuid primary key,
    case_id uuid not null references consultation_case (id),
    round integer not null,
    code text not null unique,
    seal bytea not null check (octet_length(seal) = 32),
    headline text not null default '',
    closes_on date not null,
    audience integer not null,
    batches integer not null default 0,
    opened_on date not null,
    unique (case_id, round)
);
comment on table consultation_laid_draft is '草案征求意见：哪一轮草案请职工看、看到哪天；seal 用来核对表单，不用来认人';

create table consultation_draft_gist (
    reading_id uuid not null references consultation_laid_draft (id),
    clause integer not null,
    words text not null,
    primary key (reading_id, clause)
);
comment on table consultation_draft_gist is '草案每一条的白话说明，工会写定；没写的由系统按条款数据拼出';

create table consultation_remark_waiting (
    id uuid primary key,
    reading_id uuid not null references consultation_laid_draft (id),
    form bytea not null unique check (octet_length(form) = 32),
    clause integer not null,
    stance text not null,
    body text not null
);
comment on table consultation_remark_waiting is '还没入册的逐条意见：每来一条就整批打乱重写，看不出先后';
create index consultation_remark_waiting_reading on consultation_remark_waiting (reading_id);

create table consultation_remark (
    id uuid primary key,
    reading_id uuid not null references consultation_laid_draft (id),
    batch integer not null,
    form bytea not null unique check (octet_length(form) = 32),
    clause integer not null,
    stance text not null,
    body text not null
);
comment on table consultation_remark is '职工对草案逐条的意见：没有作者、设备、地址和时刻，整批打乱入册';
create index consultation_remark_reading on consultation_remark (reading_id, clause);

create table consultation_remark_sorting (
    remark_id uuid primary key references consultation_remark (id),
    clause integer not null,
    stance text not null,
    taken_down text
);
comment on table consultation_remark_sorting is '工会整理逐条意见：改归哪一条、哪一类，或者下架留证的原因；原话不改';

create table consultation_remark_answer (
    reading_id uuid not null references consultation_laid_draft (id),
    clause integer not null,
    outcome text not null,
    words text not null,
    answered_on date not null,
    primary key (reading_id, clause)
);
comment on table consultation_remark_answer is '工会对每一条意见的答复，职工和大会都看得到';
