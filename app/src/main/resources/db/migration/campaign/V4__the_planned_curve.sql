create table campaign_plan_point (
    campaign_id uuid not null references campaign_campaign (id),
    on_day date not null,
    number integer not null check (number >= 0),
    primary key (campaign_id, on_day)
);
comment on table campaign_plan_point is '计划进度的折点：到这一天应完成多少家；没有折点就是从发文到截止的直线';
