alter table supervision_letter add column keeper uuid;
update supervision_letter set keeper = issued_by;
alter table supervision_letter alter column keeper set not null;
comment on column supervision_letter.keeper is '跟进的人：先是出文书的人，交接后是接任人';
create index supervision_letter_keeper on supervision_letter (keeper);

alter table supervision_rectification add column keeper uuid;
update supervision_rectification r set keeper = coalesce(
    (select v.recorded_by from supervision_visit v where v.id = r.visit_id),
    (select m.recorded_by from supervision_meeting m where m.id = r.meeting_id));
comment on column supervision_rectification.keeper is '跟进整改的人：先是记录的人，交接后是接任人';
create index supervision_rectification_keeper on supervision_rectification (keeper) where verified_on is null;
