create table consultation_measure (
    id uuid primary key,
    case_id uuid not null references consultation_case (id),
    kind text not null,
    words text not null,
    applies_from date,
    applies_until date,
    review_on date,
    floor_fen bigint,
    managers text not null,
    old_terms text not null,
    affected integer,
    cuts_pay boolean not null,
    version integer not null,
    workers_on date,
    employer_on date,
    review_told boolean not null default false,
    withdrawn_on date,
    lapsed_on date
);
comment on table consultation_measure is '困难时期措施：做什么、从哪天到哪天、哪天复评、底线、管理人员分担、到期恢复什么，双方哪天草签';
create index consultation_measure_case on consultation_measure (case_id, id);
