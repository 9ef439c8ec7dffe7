package org.shangliang.app.access;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shangliang.app.access.Scope.Assigned;
import org.shangliang.app.access.Scope.Region;
import org.shangliang.app.access.ScopeKeys.Type;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The scopes an administrator can give; who owns unions and employers names them. */
@Component
class Scopes {
    /** Given by an administrator; the others follow from a case and are given there. */
    static final Set<Role> BY_HAND = EnumSet.complementOf(EnumSet.of(Role.REPRESENTATIVE, Role.RECORDER));

    private final ObjectProvider<ScopeChoices> choices;

    Scopes(ObjectProvider<ScopeChoices> choices) {
        this.choices = choices;
    }

    /** Names to choose from for a role; an instructor needs none. */
    List<ScopeChoice> find(Role role, Region within, String text, int limit) {
        var type = ScopeKeys.typeFor(role);
        if (type == Type.ASSIGNED) {
            return List.of(new ScopeChoice(new Assigned(new UUID(0, 0)), within.prefix(), ""));
        }
        return choices.stream()
                .flatMap(source -> source.find(type, within, text, limit).stream())
                .sorted(Comparator.comparing(ScopeChoice::name))
                .limit(limit)
                .toList();
    }

    /** The choice with its name, if this role may have it and it lies within the region. */
    Optional<ScopeChoice> get(Role role, Scope wanted, Region within) {
        if (!BY_HAND.contains(role) || ScopeKeys.of(wanted).type() != ScopeKeys.typeFor(role)) {
            return Optional.empty();
        }
        if (wanted instanceof Assigned) {
            return find(role, within, "", 1).stream().findFirst();
        }
        var named = choices.stream()
                .flatMap(source -> source.get(wanted, within).stream())
                .findFirst();
        return named.or(() -> unnamed(wanted, within));
    }

    /** A region can be given before anyone has named it, or all regions by whoever looks after all. */
    private static Optional<ScopeChoice> unnamed(Scope wanted, Region within) {
        return wanted instanceof Region(String prefix) && prefix.startsWith(within.prefix()) && prefix.matches("[0-9]*")
                ? Optional.of(new ScopeChoice(wanted, prefix, prefix))
                : Optional.empty();
    }
}
