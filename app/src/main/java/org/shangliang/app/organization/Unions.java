package org.shangliang.app.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;

/** The grassroots and joint unions (基层工会与工会联合会). */
public interface Unions {

    /** The union, whoever asks; for use inside an act whose scope has been checked. */
    UnionView get(UUID id);

    /** The union, if it lies in the scope. */
    Optional<UnionView> find(UUID id, Scope scope);

    /** Unions in the scope whose name holds {@code text}, by region and name; a page at a time. */
    List<UnionView> list(Scope scope, @Nullable String text, int limit, int offset);

    /** How many {@link #list} would give in all. */
    int count(Scope scope, @Nullable String text);

    /** Records a new union in the scope; throws {@code InvalidInput} naming the fields that cannot stand. */
    UUID found(UnionDraft draft, Scope scope);

    /** Changes a union that still stands at {@code version}. */
    void amend(UUID id, int version, UnionDraft draft, Scope scope);
}
