create table supervision_visit (
    id           uuid primary key,
    employer_id  uuid not null references organization_employer (id),
    planned_on   date not null,
    visitors     text not null,
    checks       text[] not null,
    results      text[],
    done_on      date,
    nothing      boolean,
    summary      text,
    photos       uuid[] not null default '{}',
    planned_by   uuid not null,
    recorded_by  uuid,
    check ((done_on is null) = (nothing is null))
);
comment on table supervision_visit is '走访督导：哪天、谁去、看什么；回来记下发现的问题，或者明说没有发现问题';
comment on column supervision_visit.results is '每个检查项的结果，和检查项一一对应：OK 符合，PROBLEM 有问题，UNSEEN 没有看到';
create index supervision_visit_employer on supervision_visit (employer_id, planned_on);
create index supervision_visit_photos on supervision_visit using gin (photos);

create table supervision_rectification (
    id           uuid primary key,
    visit_id     uuid not null references supervision_visit (id),
    finding      text not null,
    owner        text not null,
    due_on       date not null,
    mended_on    date,
    mended       text,
    verified_on  date,
    verified_by  uuid,
    check ((mended_on is null) = (mended is null)),
    check (verified_on is null or mended_on is not null)
);
comment on table supervision_rectification is '整改事项：走访发现的问题，谁改、哪天前改好、怎么改的、谁核实的';
create index supervision_rectification_visit on supervision_rectification (visit_id);
