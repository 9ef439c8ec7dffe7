package org.shangliang.app.document;

import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;

/**
 * A module's part of the portable case file (案卷包). It writes what those who may see the case may keep, never what one side
 * prepares for itself nor words of workers; parts are restored in the order of their {@code @Order}.
 */
public interface CasePart {

    /** The file that holds this part, or the one that lists what it holds. */
    String file();

    /** The files of this part by their path in the package; the same record always gives the same bytes. */
    Map<String, byte[]> write(UUID caseId, Actor reader);

    /** Writes the part anew from the files of a package that has been checked; the case does not exist yet. */
    void restore(UUID caseId, Map<String, byte[]> files);
}
