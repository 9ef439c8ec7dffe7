create table platform_clock (
    only_row        boolean primary key default true check (only_row),
    demo            boolean not null,
    offset_seconds  bigint  not null
);
comment on table platform_clock is '业务时钟';
comment on column platform_clock.demo is '是否演示时钟：演示时钟只能向前拨';

create table platform_sweep (
    sweep          text primary key,
    swept_through  date not null
);
comment on table platform_sweep is '每日处理：各项处理已做到哪一天';
