package org.shangliang.app.audit;

import java.util.Set;

/**
 * Names the kinds of entries that are notes in the margin (旁注): they tell what others did about a case, and change neither
 * its stage nor its file. Who reads them while filling in a form has not been overtaken.
 */
@FunctionalInterface
public interface NoteKinds {

    /** The kinds a module writes. */
    Set<String> kinds();
}
