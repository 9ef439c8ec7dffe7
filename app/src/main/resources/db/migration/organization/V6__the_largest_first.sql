create index organization_employer_largest on organization_employer (staff desc, name, id);
comment on index organization_employer_largest is '名单按职工人数从多到少列出，取一页不必全排';
