package org.shangliang.app.organization.roster;

/** What a column of a roster may hold (名册栏目); titles and synonyms stand in roster-columns.csv. */
enum Column {
    NAME,
    CREDIT_CODE,
    REGION,
    UNION,
    CHAIR,
    INDUSTRY,
    SIZE,
    STAFF,
    WOMEN,
    MEMBERS,
    MIGRANT,
    DISPATCHED,
    REVENUE,
    ASSETS,
    SITUATION,
    NEW_FORM,
    EPIDEMIC,
    DISPUTES,
    LEGAL_REPRESENTATIVE,
    ADDRESS,
    REGISTERED_AS
}
