create table consultation_room (
    case_id uuid primary key references consultation_case (id),
    state   jsonb not null
);
comment on table consultation_room is '协商室：每次协商会的到会、议到哪一项、记录员记下的结果';
