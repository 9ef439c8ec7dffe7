package org.shangliang.law;

/** The situation an agenda is recommended for (经营状况、用工形态). */
public enum AgendaSituation {
    /** Doing well (经济效益较好). */
    PROSPERING,
    /** Neither well nor badly (生产经营效益一般). */
    STEADY,
    /** In difficulty (生产经营困难). */
    STRUGGLING,
    /** Platform and other new forms of employment (新就业形态). */
    NEW_FORMS
}
