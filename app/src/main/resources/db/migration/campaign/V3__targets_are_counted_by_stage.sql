-- The covering index serves the counts of one campaign without reading its rows.
create index campaign_target_stage on campaign_target (campaign_id, stage) include (employer_id, exempt_ground);
