create table contract_publicity (
    case_id uuid primary key references consultation_case (id),
    open boolean not null,
    changed_on date not null
);
comment on table contract_publicity is '合同全文向不向社会公开，由单位决定';
create index contract_publicity_open on contract_publicity (changed_on desc) where open;

create table contract_receipt (
    case_id uuid not null references consultation_case (id),
    reader text not null,
    primary key (case_id, reader)
);
comment on table contract_receipt is '看到合同的职工：只有加盐校验码，没有姓名、账号和时间';
