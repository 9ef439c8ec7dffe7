create table contract_file (
    case_id uuid primary key references consultation_case (id),
    silent_on date,
    in_force_on date,
    renew_on date,
    term_to date,
    state jsonb not null
);
comment on table contract_file is '合同卷：每案一行；默示生效日、生效日、可续订起日、期满日供每日清查，其余为一份 JSON';
create index contract_file_silent on contract_file (silent_on) where silent_on is not null;
create index contract_file_renew on contract_file (renew_on) where renew_on is not null;
create index contract_file_term on contract_file (term_to) where term_to is not null;
