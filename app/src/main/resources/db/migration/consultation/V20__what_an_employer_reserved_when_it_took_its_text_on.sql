alter table consultation_joint_party add column reserved text;
comment on column consultation_joint_party.reserved is '认下时保留的条款，一行一条；协商桌以后怎样变，都不影响';
