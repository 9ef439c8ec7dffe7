create table opinion_spent (
    mark bytea primary key check (octet_length(mark) = 32),
    issued_on date not null
);
comment on table opinion_spent is '用过的表态表单：只留凭证的摘要和发出的日期，过期就删；不记选了什么，也不记是谁';
create index opinion_spent_day on opinion_spent (issued_on);
