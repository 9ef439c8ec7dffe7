-- Plans back are counted by the place whose law rules: the province, or its city where that has rules of its own. When
-- the list of these cities changes, so do the keys, and the campaign is counted anew.
alter table campaign_rolled add column laws text not null default 'none';
comment on column campaign_rolled.laws is '汇总时有自己规定的城市；与现在不同的要重新汇总';
