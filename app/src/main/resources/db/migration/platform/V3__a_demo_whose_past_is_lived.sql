alter table platform_clock add column lived boolean not null default false;
comment on column platform_clock.lived is '演示数据是否已经建完';
