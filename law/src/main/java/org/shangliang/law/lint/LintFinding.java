package org.shangliang.law.lint;

import org.shangliang.law.Ground;

/**
 * Something a person should look at in a clause (体检发现): how heavy, in which clause, in which words, on what ground.
 *
 * @param clause the clause's number, or 0 for the draft as a whole
 */
public record LintFinding(Severity severity, int clause, String words, Ground ground) {}
