create table consultation_revision (
    case_id uuid not null references consultation_case (id),
    number integer not null,
    sealed bytea not null,
    primary key (case_id, number)
);
comment on table consultation_revision is 'Word修改稿：哪一方导入、改了哪几条、各条怎么定；用本机密钥封存，对方看不到没提出的改动';
