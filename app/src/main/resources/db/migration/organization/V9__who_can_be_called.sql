create table organization_phone (
    id          uuid primary key,
    employer_id uuid references organization_employer (id),
    union_id    uuid references organization_union (id),
    name        text not null,
    duty        text not null default '',
    sealed      bytea not null,
    mark        bytea not null check (octet_length(mark) = 32),
    noted_on    date not null,
    noted_by    uuid not null,
    check ((employer_id is null) <> (union_id is null)),
    unique (employer_id, mark),
    unique (union_id, mark)
);
comment on table organization_phone is '联系电话：企业方记在企业名下，职工方记在工会名下';
comment on column organization_phone.sealed is '号码，加密后保存';
comment on column organization_phone.mark is '同一号码同一标记，只用来比对；没有密钥算不出来';
