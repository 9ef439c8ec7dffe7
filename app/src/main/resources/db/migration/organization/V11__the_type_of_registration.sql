alter table organization_employer add column registered_as text;
comment on column organization_employer.registered_as is '登记类型，照营业执照上的“类型”；未登记的留空';
