alter table contract_commitment add column anchor integer;
update contract_commitment set anchor = case
    when due_on is null or extract(day from due_on) = 31 and words !~ '(^|[^0-9])(28|29|30)[日号]' then 31
    when extract(day from due_on + 1) <> 1 then extract(day from due_on)
    when words ~ '(^|[^0-9])28[日号]' then 28
    when words ~ '(^|[^0-9])29[日号]' then 29
    when words ~ '(^|[^0-9])30[日号]' then 30
    else 31 end;
alter table contract_commitment alter column anchor set not null;
alter table contract_commitment add constraint contract_commitment_anchor check (anchor between 1 and 31);
comment on column contract_commitment.anchor is '每次到期在当月哪一天；31 是月底，当月没有这一天就是月底';

alter table contract_commitment drop constraint contract_commitment_every_check;
alter table contract_commitment add constraint contract_commitment_every_check
    check (every in ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'));

update contract_commitment c set due_on = null, withdrawn_for = '合同已经终止，以后的不用再做'
  from contract_file f
 where f.case_id = c.case_id and c.due_on > (f.state -> 'ending' ->> 'endedOn')::date;
