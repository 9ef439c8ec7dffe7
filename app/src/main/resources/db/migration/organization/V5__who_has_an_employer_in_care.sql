create unique index organization_assignment_now on organization_assignment (employer_id) where until is null;
comment on index organization_assignment_now is '一家单位同时只有一名指导员';
create index organization_assignment_capacity on organization_assignment (capacity_id) where until is null;
