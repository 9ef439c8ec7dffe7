create table platform_deadline (
    id           uuid  primary key,
    subject      uuid  not null,
    kind         text  not null,
    remind_on    date,
    due_on       date,
    law          jsonb not null,
    met_on       date,
    breached_on  date,
    withdrawn    boolean not null default false
);
create unique index platform_deadline_one_open on platform_deadline (subject, kind) where met_on is null and not withdrawn;
create index platform_deadline_due on platform_deadline (kind, due_on)
    where met_on is null and breached_on is null and not withdrawn;
comment on table platform_deadline is '法定期限';
comment on column platform_deadline.law is '期限的计算及其法律依据';
