package org.shangliang.app.casefile;

/** What is wrong with a case file: which entry, and why as a code (案卷包有误). */
record Fault(String entry, String reason) {}
