delete from consultation_caucus;
alter table consultation_caucus drop column words;
alter table consultation_caucus add column sealed bytea not null;
comment on column consultation_caucus.sealed is '内容，用本机密钥加密；备份和直接查库都读不出';
