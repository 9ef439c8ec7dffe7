create table document_seal_certificate (
    fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    content     bytea not null,
    locked_key  bytea,
    kept_at     timestamptz not null
);
comment on table document_seal_certificate is '完整性印章（非签名）的证书';
comment on column document_seal_certificate.fingerprint is '证书的 SHA-256 指纹';
comment on column document_seal_certificate.locked_key is '本系统的私钥，用密钥文件加密；别的系统的证书没有';

create table document_seal (
    paper          uuid primary key references document_paper (id),
    file_digest    text not null references document_blob (digest),
    covered_digest text not null check (covered_digest ~ '^[0-9a-f]{64}$'),
    certificate    text not null references document_seal_certificate (fingerprint),
    sealed_at      timestamptz not null
);
comment on table document_seal is '封存件：打印件加盖完整性印章，盖一次，不再重盖';
comment on column document_seal.covered_digest is '印章覆盖的字节的 SHA-256';
create index document_seal_file on document_seal (file_digest);
create index document_seal_covered on document_seal (covered_digest);
