drop index organization_employer_region;
create index organization_employer_region on organization_employer (region text_pattern_ops) include (staff);
comment on index organization_employer_region is '数一个辖区的单位和职工，只读索引';
