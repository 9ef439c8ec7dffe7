create table contract_kept_readers (
    case_id uuid primary key references consultation_case (id),
    told text not null,
    readers integer not null
);
comment on table contract_kept_readers is '从案卷包恢复的合同，导出时已有多少职工看到；只有人数';
