-- The unique index serves only what is still open; a case reads all its deadlines, met ones too.
create index platform_deadline_subject on platform_deadline (subject) where not withdrawn;
