alter table organization_employer add column judged_evidence uuid;
alter table organization_judgement add column evidence uuid;
comment on column organization_employer.judged_evidence is '现行认定的证明材料（附件）';
comment on column organization_judgement.evidence is '以前认定的证明材料（附件）';
create index organization_employer_evidence on organization_employer (judged_evidence) where judged_evidence is not null;
create index organization_judgement_evidence on organization_judgement (evidence) where evidence is not null;
