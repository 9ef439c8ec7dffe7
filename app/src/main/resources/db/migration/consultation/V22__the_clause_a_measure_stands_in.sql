alter table consultation_measure add column clause_id uuid;
comment on column consultation_measure.clause_id is '写在协商桌上的哪一条里；没有写进条款的为空';
