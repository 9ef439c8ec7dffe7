create table consultation_balance_mark (
    case_id uuid not null references consultation_balance (case_id),
    side text not null check (side in ('WORKERS', 'EMPLOYER')),
    marks text not null,
    opted boolean not null,
    primary key (case_id, side)
);
comment on table consultation_balance_mark is '找平衡：一方自己的排序和可以接受的范围，只给这一方看；同意揭晓与否对方看不到';
