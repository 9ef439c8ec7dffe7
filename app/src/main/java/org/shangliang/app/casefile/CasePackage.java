package org.shangliang.app.casefile;

import java.util.Map;

/** A case file whose every entry was checked (案卷包). */
record CasePackage(Manifest manifest, Map<String, byte[]> files) {}
