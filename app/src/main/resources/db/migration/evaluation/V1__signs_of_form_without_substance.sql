create table evaluation_text (
    digest  text primary key check (digest ~ '^[0-9a-f]{64}$'),
    words   text not null,
    pieces  integer not null check (pieces >= 0)
);
comment on table evaluation_text is '比对用文本：单位名称、日期、数字已遮去，同样的文本只存一份';

create table evaluation_band (
    band    smallint not null,
    key     bigint not null,
    digest  text not null references evaluation_text (digest),
    primary key (band, key, digest)
);
comment on table evaluation_band is '比对用文本的分段指纹（MinHash）：有一段相同的才逐字比';

create table evaluation_alike (
    digest  text not null references evaluation_text (digest),
    other   text not null references evaluation_text (digest),
    likeness integer not null check (likeness between 0 and 1000),
    primary key (digest, other)
);
comment on table evaluation_alike is '相近的两份文本和相似度（千分之几）；两个方向各存一行';

create table evaluation_reading (
    case_id     uuid primary key references consultation_case (id),
    employer_id uuid not null references organization_employer (id),
    region      text not null,
    kind        text not null,
    digest      text references evaluation_text (digest),
    figures     text not null,
    rules       text not null
);
comment on table evaluation_reading is '每件协商案最近一次检查：用的哪份文本、哪些数字、哪一版界线';
create index evaluation_reading_digest on evaluation_reading (digest, figures);
create index evaluation_reading_rules on evaluation_reading (rules);
create index evaluation_reading_region on evaluation_reading (region text_pattern_ops);

create table evaluation_raised (
    case_id   uuid not null references evaluation_reading (case_id),
    flag      text not null,
    region    text not null,
    raised_on date not null,
    primary key (case_id, flag)
);
comment on table evaluation_raised is '形式化迹象：提示上门看看，不是打分；依据在查看时由档案当场列出';
create index evaluation_raised_region on evaluation_raised (region text_pattern_ops, flag);

create table evaluation_due (
    case_id uuid primary key
);
comment on table evaluation_due is '还要再检查一遍的协商案，每夜清空';

create table evaluation_template (
    id       uuid primary key,
    region   text not null,
    kind     text not null,
    name     text not null,
    digest   text not null references evaluation_text (digest),
    added_on date not null,
    added_by uuid not null,
    unique (region, kind, name)
);
comment on table evaluation_template is '范本：总工会登记，用来比对有没有照抄';

create table evaluation_answer (
    id          uuid primary key,
    case_id     uuid not null references consultation_case (id),
    flag        text not null,
    role        text not null,
    words       text not null,
    seen_on     date,
    account     uuid not null,
    recorded_at timestamptz not null
);
comment on table evaluation_answer is '对迹象的说明：单位和工会写的解释，总工会上门看过后写的情况；只增不改';
comment on column evaluation_answer.seen_on is '上门看过的日期；单位和工会的说明没有这一项';
create index evaluation_answer_case on evaluation_answer (case_id, recorded_at);
