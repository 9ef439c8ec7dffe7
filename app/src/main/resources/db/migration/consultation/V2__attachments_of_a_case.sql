create table consultation_attachment (
    case_id uuid not null references consultation_case (id),
    attachment_id uuid not null references document_attachment (id),
    primary key (case_id, attachment_id)
);
comment on table consultation_attachment is '协商案的附件：谁能看案，谁就能看它的附件';
create index consultation_attachment_attachment on consultation_attachment (attachment_id);
