create table consultation_joint (
    case_id uuid primary key references consultation_case (id),
    scope text not null check (scope in ('SECTORAL', 'REGIONAL')),
    area text not null,
    result text not null check (result in ('CONTRACT', 'MINUTES', 'MEMORANDUM', 'AGREEMENT'))
);
comment on table consultation_joint is '同桌协商：行业性还是区域性、哪个行业或片区、成果是集体合同还是平台劳动者协商的纪要、备忘录、协议';

create table consultation_joint_party (
    case_id uuid not null references consultation_joint (case_id),
    employer_id uuid not null references organization_employer (id),
    union_id uuid,
    added bigint generated always as identity,
    bound_on date,
    manner text check (manner in ('RECOGNISED', 'SEALED')),
    digest text,
    primary key (case_id, employer_id)
);
comment on table consultation_joint_party is '同桌单位：哪家单位和它的工会，哪天怎样认下哪一份文本';
create index consultation_joint_party_employer on consultation_joint_party (employer_id);
create index consultation_joint_party_union on consultation_joint_party (union_id);

create table consultation_joint_stance (
    case_id uuid not null references consultation_joint (case_id),
    employer_id uuid not null,
    clause_id uuid not null,
    pass integer not null,
    accepts boolean not null,
    words text not null,
    primary key (case_id, employer_id, clause_id)
);
comment on table consultation_joint_stance is '各家单位对每一条的态度：接受哪一稿，或者保留什么';

create table consultation_joint_change (
    case_id uuid not null references consultation_joint (case_id),
    clause_id uuid not null,
    topic text not null,
    before_words text not null,
    after_words text not null,
    primary key (case_id, clause_id)
);
comment on table consultation_joint_change is '平台劳动者看得懂的变化：单价、派单、在线时长、抽成、算法，原来怎样、以后怎样';
