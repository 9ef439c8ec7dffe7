create table opinion_withdrawal (
    receipt bytea primary key check (octet_length(receipt) = 32),
    call_id uuid not null references opinion_call (id)
);
comment on table opinion_withdrawal is '撤回的意见：只留回执码的摘要，不留原话，也不记哪天撤回';
create index opinion_withdrawal_call on opinion_withdrawal (call_id);

comment on table opinion_opinion is '意见建议：没有作者、设备、地址和时刻；整批打乱入册，只记第几批；除了本人撤回和到期删除，写入后不再改动';
