create table consultation_pay_statement (
    id uuid primary key,
    case_id uuid not null references consultation_case (id),
    side text not null check (side in ('WORKERS', 'EMPLOYER')),
    basis text not null,
    reason text not null,
    stated_on date not null
);
comment on table consultation_pay_statement is '算账口径：双方各自陈述的人数、工资、缴费比例等，最近一次为准，旧的都留着';
create index consultation_pay_statement_case on consultation_pay_statement (case_id, id);

create table consultation_pay_scenario (
    id uuid primary key,
    case_id uuid not null references consultation_case (id),
    side text not null check (side in ('WORKERS', 'EMPLOYER')),
    scenario text not null,
    proposed_on date not null,
    withdrawn_on date
);
comment on table consultation_pay_scenario is '算账方案：涨多少、从哪月起、算几年；撤回的留着日期';
create index consultation_pay_scenario_case on consultation_pay_scenario (case_id, id);
