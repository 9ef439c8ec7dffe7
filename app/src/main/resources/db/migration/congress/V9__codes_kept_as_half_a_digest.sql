-- A code has 60 bits: 16 bytes of its digest find the voter as surely as 32, and every mark on the roll is logged with them.
update congress_roll set code = substr(code, 1, 16) where length(code) > 16;
update congress_vote set first_code = substr(first_code, 1, 16), second_code = substr(second_code, 1, 16)
    where length(first_code) > 16 or length(second_code) > 16;
comment on column congress_roll.code is '表决码的加盐校验码的前 16 字节；码只在印出时说一次，程序不留';
