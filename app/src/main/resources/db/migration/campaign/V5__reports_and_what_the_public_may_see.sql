create table campaign_report (
    campaign_id uuid not null references campaign_campaign (id),
    region text not null,
    kind text not null check (kind in ('WEEKLY', 'CLOSING')),
    week_on date not null,
    texts jsonb not null,
    written_on date not null,
    written_by text not null,
    primary key (campaign_id, region, kind, week_on)
);
comment on table campaign_report is '周报和工作总结里由人写的段落；数字不存，取用时现算';
comment on column campaign_report.week_on is '周报为那一周的星期一；工作总结为发文日';

create table campaign_template (
    campaign_id uuid not null references campaign_campaign (id),
    region text not null,
    file_name text not null,
    content bytea not null,
    sheet integer not null,
    header_row integer not null,
    columns jsonb not null,
    uploaded_on date not null,
    uploaded_by text not null,
    primary key (campaign_id, region)
);
comment on table campaign_template is '上级发的汇总表模板，以及每一栏填什么';

alter table campaign_campaign add column public_figures text not null default '';
comment on column campaign_campaign.public_figures is '公众可以看的数字，逗号分隔；空为不公开';
