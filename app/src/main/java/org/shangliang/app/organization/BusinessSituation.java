package org.shangliang.app.organization;

/** How an enterprise fares (生产经营情况), which decides the recommended agenda. */
public enum BusinessSituation {
    /** Good results (经济效益较好). */
    PROSPERING,
    /** Ordinary results (生产经营效益一般). */
    STEADY,
    /** In difficulty (生产经营困难). */
    STRUGGLING
}
