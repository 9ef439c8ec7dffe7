create table campaign_notice (
    id          uuid primary key,
    region      text not null,
    campaign_id uuid references campaign_campaign (id),
    number      text not null,
    word        text not null,
    year        integer not null,
    sequence    integer not null,
    drafted_by  uuid not null,
    constraint campaign_notice_number unique (region, number)
);
comment on table campaign_notice is '通知：由哪个总工会印发、文号、属于哪次行动';
create index campaign_notice_region on campaign_notice (region text_pattern_ops, year, sequence);
create index campaign_notice_campaign on campaign_notice (campaign_id);

create table campaign_notice_version (
    notice_id    uuid not null references campaign_notice (id),
    version      integer not null check (version > 0),
    issuer       text not null,
    title        text not null,
    addressees   text not null,
    notice_on    date not null,
    closes_on    date,
    body         text not null,
    regions      text[] not null,
    attachments  uuid[] not null,
    note         text not null,
    published_at timestamptz,
    published_by uuid,
    publisher    text,
    paper_id     uuid,
    primary key (notice_id, version),
    check ((published_at is null) = (paper_id is null))
);
comment on table campaign_notice_version is '通知的每一版；印发以后不再改动，更正是下一版';
comment on column campaign_notice_version.regions is '主送范围：这些地区以内的基层工会';
comment on column campaign_notice_version.note is '这一版改了什么、为什么改';
create unique index campaign_notice_one_draft on campaign_notice_version (notice_id) where published_at is null;
create index campaign_notice_attachments on campaign_notice_version using gin (attachments);

create table campaign_notice_receipt (
    notice_id         uuid not null,
    version           integer not null,
    union_id          uuid not null references organization_union (id),
    region            text not null,
    sent_at           timestamptz not null,
    delivered_at      timestamptz,
    opened_at         timestamptz,
    opened_by         uuid,
    opened_name       text,
    acknowledged_at   timestamptz,
    acknowledged_by   uuid,
    acknowledged_name text,
    registered_by     uuid,
    primary key (notice_id, version, union_id),
    foreign key (notice_id, version) references campaign_notice_version (notice_id, version),
    check ((acknowledged_at is null) = (acknowledged_name is null))
);
comment on table campaign_notice_receipt is '签收：每家工会、每一版各一条';
comment on column campaign_notice_receipt.delivered_at is '进入工会主席收件箱的时间；没有能登录的主席，就一直是空的';
comment on column campaign_notice_receipt.registered_by is '纸面签收由谁代为登记；在线签收为空';
create index campaign_notice_receipt_union on campaign_notice_receipt (union_id);
create index campaign_notice_receipt_pending on campaign_notice_receipt (notice_id, version, region text_pattern_ops)
    where acknowledged_at is null;

create table campaign_notice_reminder (
    notice_id uuid not null,
    version   integer not null,
    union_id  uuid not null,
    on_day    date not null,
    account   uuid not null,
    primary key (notice_id, version, union_id, on_day),
    foreign key (notice_id, version, union_id)
        references campaign_notice_receipt (notice_id, version, union_id)
);
comment on table campaign_notice_reminder is '催签收：哪天催的哪家、谁催的；同一天不催两次';
