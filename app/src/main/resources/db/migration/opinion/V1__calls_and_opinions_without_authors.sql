create table opinion_call (
    id uuid primary key,
    code text not null unique,
    employer_id uuid not null references organization_employer (id),
    union_id uuid not null,
    case_id uuid,
    title text not null,
    questions text not null default '',
    opens_on date not null,
    closes_on date not null,
    audience integer not null check (audience > 0),
    seal bytea not null check (octet_length(seal) = 32),
    batches integer not null default 0,
    raw_shown boolean not null default false,
    decided_on date,
    opened_on date not null
);
comment on table opinion_call is '议题征集：谁、向多少人、从哪天到哪天征集；seal 用来核对表单，不用来认人';
create index opinion_call_employer on opinion_call (employer_id, opened_on desc);
create index opinion_call_union on opinion_call (union_id, opened_on desc);
create index opinion_call_case on opinion_call (case_id) where case_id is not null;

create table opinion_waiting (
    id uuid primary key,
    call_id uuid not null references opinion_call (id),
    receipt bytea not null unique check (octet_length(receipt) = 32),
    picks text not null,
    body text not null
);
comment on table opinion_waiting is '还没入册的意见：每来一条就整批打乱重写，看不出先后';
create index opinion_waiting_call on opinion_waiting (call_id);

create table opinion_opinion (
    id uuid primary key,
    call_id uuid not null references opinion_call (id),
    batch integer not null,
    receipt bytea not null unique check (octet_length(receipt) = 32),
    picks text not null,
    body text not null
);
comment on table opinion_opinion is '意见建议：没有作者、设备、地址和时刻；整批打乱入册，只记第几批，写入后不再改动';
create index opinion_opinion_call on opinion_opinion (call_id);

create table opinion_group (
    id uuid primary key,
    call_id uuid not null references opinion_call (id),
    topic text not null,
    matter text not null,
    title text not null,
    into_id uuid references opinion_group (id),
    shown boolean not null default false,
    decision text check (decision in ('TAKEN', 'NOT_TAKEN')),
    place integer,
    reason text,
    agree integer not null default 0,
    disagree integer not null default 0,
    pass integer not null default 0,
    unique (call_id, topic, matter)
);
comment on table opinion_group is '意见归纳：同一小类里同一件事为一组；工会可以并、拆、改名；是否列入议题和理由也记在这里';

create table opinion_place (
    opinion_id uuid not null references opinion_opinion (id),
    group_id uuid not null references opinion_group (id),
    wording text not null,
    by_hand boolean not null default false,
    primary key (opinion_id, group_id)
);
comment on table opinion_place is '意见归到哪一组；wording 相同的是说法几乎一样的意见';
create index opinion_place_group on opinion_place (group_id);

create table opinion_takedown (
    opinion_id uuid primary key references opinion_opinion (id),
    reason text not null,
    taken_on date not null,
    digest text not null
);
comment on table opinion_takedown is '下架留证：不再显示的意见、原因和原文校验码；原文仍留在意见表里';

create table opinion_slip_entry (
    call_id uuid not null references opinion_call (id),
    helper text not null,
    entered_on date not null,
    slips integer not null,
    primary key (call_id, helper, entered_on)
);
comment on table opinion_slip_entry is '纸质意见单代录：谁哪天代录了几张；不记是哪几条';
