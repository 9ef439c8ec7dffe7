alter table guidance_instructor add column sealed bytea;
comment on column guidance_instructor.sealed is '联系电话，加密后保存；以前登记的再次登记时加密';
