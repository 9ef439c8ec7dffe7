package org.shangliang.app.organization;

/** A post in a federation, union or employer (职务). */
public enum Post {
    /** Chair (主席). */
    CHAIR,
    /** Vice chair (副主席). */
    VICE_CHAIR,
    /** Officer of a federation (干部). */
    OFFICER,
    /** Who answers for an employer (联系人). */
    CONTACT
}
