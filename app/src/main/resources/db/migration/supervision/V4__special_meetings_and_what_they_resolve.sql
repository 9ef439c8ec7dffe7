create table supervision_meeting (
    id          uuid primary key,
    region      text not null,
    title       text not null,
    planned_on  date not null,
    begins      text not null,
    place       text not null,
    agenda      text[] not null,
    planned_by  uuid not null,
    held_on     date,
    chair       text,
    summary     text,
    nothing     boolean,
    scans       uuid[] not null default '{}',
    paper_id    uuid,
    recorded_by uuid,
    check ((held_on is null) = (nothing is null)),
    check ((held_on is null) = (paper_id is null))
);
comment on table supervision_meeting is '专题会：议程、时间、地点；开完记下到会情况、议定事项和会议纪要';
comment on column supervision_meeting.nothing is '真：明说没有议定事项';
comment on column supervision_meeting.scans is '签到表、会场照片等附件';
create index supervision_meeting_region on supervision_meeting (region text_pattern_ops, planned_on);
create index supervision_meeting_scans on supervision_meeting using gin (scans);

create table supervision_invitee (
    id          uuid primary key,
    meeting_id  uuid not null references supervision_meeting (id),
    position    integer not null,
    kind        text not null check (kind in ('EMPLOYER', 'UNION', 'PERSON')),
    employer_id uuid references organization_employer (id),
    name        text not null,
    presence    text check (presence in ('PRESENT', 'EXCUSED', 'ABSENT')),
    signed      text,
    unique (meeting_id, position),
    check ((kind = 'PERSON') = (employer_id is null))
);
comment on table supervision_invitee is '专题会请了谁、到了没有、谁签的到';
comment on column supervision_invitee.employer_id is '所属企业；请的是企业的工会也记这家企业，个人为空';
create index supervision_invitee_employer on supervision_invitee (employer_id);

alter table supervision_rectification alter column visit_id drop not null;
alter table supervision_rectification add column meeting_id uuid references supervision_meeting (id);
alter table supervision_rectification add column employer_id uuid references organization_employer (id);
alter table supervision_rectification
    add constraint supervision_rectification_source check (num_nonnulls(visit_id, meeting_id) = 1);
comment on column supervision_rectification.meeting_id is '议定事项出自哪次专题会；走访发现的问题为空';
comment on column supervision_rectification.employer_id is '议定事项针对的企业；走访发现的问题看走访的企业';
create index supervision_rectification_meeting on supervision_rectification (meeting_id) where meeting_id is not null;
create index supervision_rectification_employer on supervision_rectification (employer_id) where employer_id is not null;
