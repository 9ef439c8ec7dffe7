create table consultation_table (
    case_id uuid primary key references consultation_case (id),
    state   jsonb not null
);
comment on table consultation_table is '协商桌：条款、轮次稿、一揽子方案和双方首席的草签';
