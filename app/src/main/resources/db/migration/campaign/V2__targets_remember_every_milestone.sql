alter table campaign_campaign
    add column completion text not null default 'OFFER_REPLIED'
        check (completion in ('OFFER_REPLIED', 'SIGNED', 'FILED', 'IN_FORCE')),
    add column kinds text not null default '',
    add column usual_kind text not null default 'WAGE',
    add column counts_until date;
update campaign_campaign set counts_until = closes_on + 30;
alter table campaign_campaign alter column counts_until set not null;
comment on column campaign_campaign.completion is '完成口径：走到哪一步算完成';
comment on column campaign_campaign.kinds is '计入的合同种类，逗号分隔；空为不限';
comment on column campaign_campaign.usual_kind is '还没启动的单位按哪一种倒排';
comment on column campaign_campaign.counts_until is '登记到哪一天为止；过后数字不再变动';

alter table campaign_target
    add column kind text,
    add column offered_on date,
    add column replied_on date,
    add column agreed_on date,
    add column adopted_on date,
    add column signed_on date,
    add column filed_on date,
    add column in_force_on date,
    add column exempt_ground text,
    add column exempt_reason text,
    add column exempt_on date,
    add column exempt_account uuid,
    add column exempt_by text;
comment on column campaign_target.offered_on is '要约送达的实际日期，补登的按实际日期；其余各步同';
comment on column campaign_target.exempt_ground is '不列入的情形；列入的为空';
