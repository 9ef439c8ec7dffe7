alter table consultation_joint_party
    add column paper_id uuid,
    add column bound_round integer;
comment on column consultation_joint_party.paper_id is '认下的那一份文本，存在案卷文书里';
comment on column consultation_joint_party.bound_round is '第几轮草案认下的；草案退回重谈以后，前一轮认下的不算';
