alter table campaign_notice_version add column copies text not null default '';
comment on column campaign_notice_version.copies is '抄送：印在版记里；空为不抄送';
