package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.platform.InvalidInput.FieldError;

/**
 * Who stands on the roll already (名册查重). Whoever stood there twice would get two codes and vote twice: an account stands
 * there once, and of two with one name each must have a unit or an account of his own that the other has not.
 */
final class SeenOnRoll {
    private final Map<UUID, Integer> accounts = new HashMap<>();
    private final Map<String, List<Line>> names = new HashMap<>();

    private record Line(int number, Entrant entrant) {
        boolean isToldFrom(Entrant other) {
            var differentUnits = !entrant.unit().isEmpty()
                    && !other.unit().isEmpty()
                    && !bare(entrant.unit()).equals(bare(other.unit()));
            return differentUnits || entrant.account() != null && other.account() != null;
        }
    }

    /** What is wrong with this line beside those before it; nothing if it is somebody new, who is then remembered. */
    Optional<FieldError> twin(int number, Entrant entrant, String username) {
        var account = entrant.account();
        var earlier = account == null ? null : accounts.putIfAbsent(account, number);
        if (earlier != null) {
            return Optional.of(error("congress.roll.account-twice", earlier, number, username));
        }
        var same = names.computeIfAbsent(bare(entrant.name()), name -> new ArrayList<>());
        var twin = same.stream().filter(line -> !line.isToldFrom(entrant)).findFirst();
        same.add(new Line(number, entrant));
        return twin.map(line -> error("congress.roll.twice", line.number(), number, entrant.name()));
    }

    private static FieldError error(String code, int earlier, int number, String who) {
        return new FieldError("roll", code, List.of(String.valueOf(earlier), String.valueOf(number), who));
    }

    /** Names of two characters are often written with a space between them. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u3000]+", "");
    }
}
