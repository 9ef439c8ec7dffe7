-- A case is rewritten with every step: with room left in the page its indexes need no entry, and the log only the difference.
alter table consultation_case set (fillfactor = 65);
