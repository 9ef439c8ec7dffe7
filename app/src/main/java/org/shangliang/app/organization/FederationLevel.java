package org.shangliang.app.organization;

/** The rank of a federation in the tree. */
public enum FederationLevel {
    /** Province or municipality (省、直辖市). */
    PROVINCE,
    /** City (设区的市). */
    CITY,
    /** District, county or zone (区县、功能区). */
    DISTRICT,
    /** Park, street or township (园区、街道、乡镇). */
    PARK
}
