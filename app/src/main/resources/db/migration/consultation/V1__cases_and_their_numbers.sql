create table consultation_case (
    id uuid primary key,
    number text not null unique,
    employer_id uuid not null,
    union_id uuid,
    region text not null,
    kind text not null,
    initiator text not null,
    campaign_id uuid,
    follows_id uuid references consultation_case (id),
    opened_on date not null,
    stage text not null,
    state jsonb not null
);
comment on table consultation_case is '协商案：列表与数据范围所需的列，案情本身为一份 JSON';
create index consultation_case_region on consultation_case (region text_pattern_ops);
create index consultation_case_employer on consultation_case (employer_id);
create index consultation_case_union on consultation_case (union_id);
create index consultation_case_campaign on consultation_case (campaign_id);

create table consultation_number (
    region text not null,
    year integer not null,
    last integer not null,
    primary key (region, year)
);
comment on table consultation_number is '编号：每地区每年连续，不留空号';
