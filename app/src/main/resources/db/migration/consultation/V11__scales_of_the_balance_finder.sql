create table consultation_balance (
    case_id uuid primary key references consultation_case (id),
    scales text not null,
    round integer not null,
    shown text,
    shown_on date
);
comment on table consultation_balance is '找平衡：双方都看得到的刻度，和双方都同意以后揭晓的组合';
