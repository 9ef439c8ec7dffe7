create table supervision_look (
    id                uuid primary key,
    rectification_id  uuid not null references supervision_rectification (id),
    outcome           text not null check (outcome in ('MENDED', 'NOT_YET', 'VERIFIED')),
    on_day            date not null,
    words             text,
    due_on            date,
    account           uuid,
    check ((outcome = 'NOT_YET') = (due_on is not null))
);
comment on table supervision_look is '整改经过：每次说改好了、去看了没有改好（另定期限）、核实改好，只增不改';
create index supervision_look_rectification on supervision_look (rectification_id, id);
insert into supervision_look (id, rectification_id, outcome, on_day, words)
    select gen_random_uuid(), id, 'MENDED', mended_on, mended from supervision_rectification where mended_on is not null;
