create table congress_kept_bulletin (
    vote_id uuid primary key,
    case_id uuid not null references consultation_case (id),
    sheet text not null
);
comment on table congress_kept_bulletin is '随案卷包恢复的票箱公示：只有公示内容，没有名册和选票';
create index congress_kept_bulletin_case on congress_kept_bulletin (case_id);
