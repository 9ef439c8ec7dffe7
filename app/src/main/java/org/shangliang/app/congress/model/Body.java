package org.shangliang.app.congress.model;

/** Which body deliberates on the draft (审议机构). */
public enum Body {
    /** The congress of elected delegates (职工代表大会). */
    CONGRESS,
    /** The assembly of all workers (职工大会). */
    ASSEMBLY
}
