alter table consultation_measure add column consents_kept integer not null default 0;
comment on column consultation_measure.consents_kept is '从案卷包恢复、只知道人数不知道姓名的书面同意';
