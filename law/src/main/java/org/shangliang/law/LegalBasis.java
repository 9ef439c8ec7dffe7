package org.shangliang.law;

/**
 * The instrument and article that a rule rests on (法律依据).
 *
 * @param article empty when the text was read without its article number (条号待核实)
 */
public record LegalBasis(String instrument, String article, RuleStatus status) {
    /** Whether the screen must say that this source still has to be checked (待核实). */
    public boolean unverified() {
        return status != RuleStatus.SEEN || article.isEmpty();
    }
}
