create table opinion_use (
    call_id uuid not null references opinion_call (id),
    case_id uuid not null,
    primary key (call_id, case_id)
);
comment on table opinion_use is '一次征集的意见用到哪些协商里：同一轮可以谈几份合同';
create index opinion_use_case on opinion_use (case_id);

insert into opinion_use (call_id, case_id)
select id, case_id from opinion_call where case_id is not null;
