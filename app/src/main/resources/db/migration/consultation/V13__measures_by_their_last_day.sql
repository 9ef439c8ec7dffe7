create index consultation_measure_until on consultation_measure (applies_until) where lapsed_on is null and withdrawn_on is null;
