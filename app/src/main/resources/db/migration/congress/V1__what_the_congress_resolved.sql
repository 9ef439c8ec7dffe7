create table congress_file (
    case_id uuid primary key references consultation_case (id),
    meeting_on date,
    state jsonb not null
);
comment on table congress_file is '职代会卷：每案一行，会议日期供列表使用，其余为一份 JSON';
create index congress_file_meeting on congress_file (meeting_on);
