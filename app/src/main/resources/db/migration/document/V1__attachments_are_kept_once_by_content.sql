create table document_blob (
    digest  text primary key check (digest ~ '^[0-9a-f]{64}$'),
    size    bigint not null check (size > 0),
    content bytea not null
);
comment on table document_blob is '文件内容（按摘要只存一份，不改不删）';
comment on column document_blob.digest is 'SHA-256，十六进制小写';
-- Already compressed files gain nothing from another compression.
alter table document_blob alter column content set storage external;

create table document_attachment (
    id          uuid primary key,
    name        text not null check (name <> ''),
    media_type  text not null,
    digest      text not null references document_blob (digest),
    uploaded_by uuid not null,
    uploaded_at timestamptz not null
);
comment on table document_attachment is '附件';
comment on column document_attachment.media_type is '按内容识别的类型，不取上传者所称';
comment on column document_attachment.uploaded_by is '上传账号';
create index document_attachment_digest on document_attachment (digest);
