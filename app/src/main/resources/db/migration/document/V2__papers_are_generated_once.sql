create table document_paper (
    id             uuid primary key,
    case_id        uuid not null,
    kind           text not null,
    number         text,
    title          text not null,
    canonical_text text not null,
    text_digest    text not null check (text_digest ~ '^[0-9a-f]{64}$'),
    file_digest    text references document_blob (digest),
    created_by     uuid,
    created_at     timestamptz not null
);
comment on table document_paper is '已生成文书（生成一次，不再重做）';
comment on column document_paper.case_id is '所属协商档案';
comment on column document_paper.kind is '文书种类代码，如 offer-letter';
comment on column document_paper.number is '编号';
comment on column document_paper.canonical_text is '规范文本，第1版；见 docs/protocol/canonical-text.md';
comment on column document_paper.text_digest is '文本校验码：规范文本的 SHA-256';
comment on column document_paper.file_digest is 'PDF 文件的 SHA-256；第一次查阅时印制，此前为空';
create index document_paper_case on document_paper (case_id, created_at);
