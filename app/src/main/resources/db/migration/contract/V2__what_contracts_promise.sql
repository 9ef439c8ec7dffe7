create table contract_commitment (
    id uuid primary key,
    case_id uuid not null references consultation_case (id),
    clause integer not null check (clause > 0),
    words text not null,
    owner text not null,
    every text not null check (every in ('ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
    due_on date,
    withdrawn_for text,
    told boolean not null default false
);
comment on table contract_commitment is '承诺清单：合同里说好的事，谁做、多久一次、下一次哪天前；做完或撤下后没有日期';
create index contract_commitment_case on contract_commitment (case_id, due_on);
create index contract_commitment_due on contract_commitment (due_on) where due_on is not null and not told;

create table contract_fulfilment (
    id uuid primary key,
    commitment_id uuid not null references contract_commitment (id),
    due_on date not null,
    done_on date not null,
    note text,
    attachment_id uuid references document_attachment (id)
);
comment on table contract_fulfilment is '做到的登记：哪天做到、怎么做的、凭据';
create index contract_fulfilment_commitment on contract_fulfilment (commitment_id, done_on desc);
create index contract_fulfilment_attachment on contract_fulfilment (attachment_id) where attachment_id is not null;

create table contract_payroll_check (
    case_id uuid not null references consultation_case (id),
    period text not null,
    handed_on date not null,
    result text not null,
    primary key (case_id, period)
);
comment on table contract_payroll_check is '单位自己核对工资表的结果：做到没有、几个人、工资表校验码；没有姓名和工资';
