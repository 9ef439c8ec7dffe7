alter table congress_roll add column woman boolean, add column manager boolean;
comment on column congress_roll.woman is '是不是女职工；名册没有写的为空';
comment on column congress_roll.manager is '是不是中层以上管理人员；名册没有写的为空';
alter table congress_vote add column term_ends date;
comment on column congress_vote.term_ends is '职工代表任期的最后一天';
