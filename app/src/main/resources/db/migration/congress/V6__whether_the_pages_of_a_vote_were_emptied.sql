alter table congress_vote add column emptied boolean not null default false;
comment on column congress_vote.emptied is '截止以后名册和票箱的数据页有没有清干净；没清的开机时、每天都再清';
