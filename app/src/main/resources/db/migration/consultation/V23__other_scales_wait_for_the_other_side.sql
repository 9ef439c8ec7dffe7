alter table consultation_balance
    add column proposal_id uuid,
    add column proposal text,
    add column proposal_side text check (proposal_side in ('WORKERS', 'EMPLOYER')),
    add column proposed_on date;
comment on column consultation_balance.proposal is '一方提议换成的刻度，等另一方答复；答复以前双方写的都留着';
