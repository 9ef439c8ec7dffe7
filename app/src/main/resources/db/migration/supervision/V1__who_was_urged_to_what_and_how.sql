create table supervision_urging (
    id           uuid primary key,
    employer_id  uuid not null references organization_employer (id),
    case_id      uuid references consultation_case (id),
    channel      text not null check (channel in ('REMINDER', 'WECHAT', 'SHEET', 'CALL')),
    duty         text not null,
    by_stage     boolean not null,
    stage        text not null,
    side         text check (side in ('WORKERS', 'EMPLOYER')),
    due_on       date,
    sent_on      date not null,
    recorded_at  timestamptz not null,
    account      uuid not null,
    reached      boolean,
    words        text,
    check ((channel = 'CALL') = (reached is not null))
);
comment on table supervision_urging is '催办记录：催哪家、催什么、怎么催的、谁催的；电话另记打通没有、说了什么';
comment on column supervision_urging.duty is '要办的事：法定期限事项代码，或按阶段该走的下一步';
comment on column supervision_urging.by_stage is '真：按阶段该走的下一步，阶段变了就算办了；假：法定期限，期限办结就算办了';
comment on column supervision_urging.side is '该办的一方；空为双方';
create unique index supervision_urging_once_a_day
    on supervision_urging (employer_id, case_id, channel, duty, sent_on) nulls not distinct where channel <> 'CALL';
create index supervision_urging_employer on supervision_urging (employer_id, recorded_at desc);
