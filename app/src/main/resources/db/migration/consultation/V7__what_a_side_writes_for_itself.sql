create table consultation_caucus (
    id         uuid primary key,
    case_id    uuid not null references consultation_case (id),
    side       text not null,
    kind       text not null,
    words      text not null,
    author     text not null,
    account_id uuid not null,
    written_at timestamptz not null
);
comment on table consultation_caucus is '己方准备：一方自己的底线、轻重、草稿和笔记，只有这一方的代表看得到';
create index consultation_caucus_case on consultation_caucus (case_id, side, written_at desc);
