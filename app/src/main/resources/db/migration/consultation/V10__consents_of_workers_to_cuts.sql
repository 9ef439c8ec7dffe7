create table consultation_consent (
    id uuid primary key,
    measure_id uuid not null references consultation_measure (id),
    name text not null,
    consented_on date not null,
    withdrawn_on date
);
comment on table consultation_consent is '降低工资的措施，职工本人书面同意的名单；原件由单位保管';
create index consultation_consent_measure on consultation_consent (measure_id, id);
