package org.shangliang.app.platform.web;

/** What a type of problem means (问题说明). */
public record ProblemPage(ProblemType type) {}
