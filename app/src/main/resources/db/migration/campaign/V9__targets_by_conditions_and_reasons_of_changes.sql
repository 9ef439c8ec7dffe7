alter table campaign_campaign add column selection jsonb;
comment on column campaign_campaign.selection is '应开展单位的条件；空为范围内全部单位';

alter table campaign_change add column reason text;
comment on column campaign_change.reason is '为什么改；不要求说明的为空';
