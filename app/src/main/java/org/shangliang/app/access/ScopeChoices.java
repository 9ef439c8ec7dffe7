package org.shangliang.app.access;

import java.util.List;
import java.util.Optional;

/** Names the scopes (数据权限) that can be given with a capacity; answered by the module that owns what lies in them. */
public interface ScopeChoices {

    /** Scopes of this type below {@code within} whose name contains the text, by name. */
    List<ScopeChoice> find(ScopeKeys.Type type, Scope within, String text, int limit);

    /** The choice for a scope, if it lies below {@code within}. */
    Optional<ScopeChoice> get(Scope chosen, Scope within);
}
