alter table contract_payroll_check drop constraint contract_payroll_check_pkey;
alter table contract_payroll_check add column added bigint generated always as identity primary key;
create index contract_payroll_check_case on contract_payroll_check (case_id, handed_on desc, added desc);
comment on column contract_payroll_check.added is '交上来的先后；同一个月再交的排在后面，先交的不去掉';
