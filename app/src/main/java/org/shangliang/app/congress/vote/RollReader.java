package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;

/** Reads a roll that was typed or pasted (名册): a line a person; name, unit, user name and marks, parted by commas or tabs. */
@Component
class RollReader {
    private static final int MOST = 20_000;
    private static final int LONGEST = 40;
    private static final char TAB = (char) 9;
    private static final int MOST_ERRORS = 5;

    private final Accounts accounts;

    RollReader(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Entrant> read(String text) {
        var entrants = new ArrayList<Entrant>();
        var errors = new ArrayList<FieldError>();
        var seen = new SeenOnRoll();
        int at = 0;
        for (var line : text.lines().toList()) {
            at++;
            if (!line.isBlank()) {
                read(at, line, seen, entrants, errors);
            }
        }
        if (entrants.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("roll", "congress.roll.empty"));
        }
        if (entrants.size() > MOST) {
            errors.add(new FieldError("roll", "congress.roll.too-long", List.of(String.valueOf(MOST))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors.stream().limit(MOST_ERRORS).toList());
        }
        return entrants;
    }

    private void read(int at, String line, SeenOnRoll seen, List<Entrant> entrants, List<FieldError> errors) {
        var cells = line.split(line.indexOf(TAB) >= 0 ? "\t" : "[,\uff0c]", -1);
        var marks = RollMarks.of(cells);
        var name = marks.cell(0);
        var unit = marks.cell(1);
        var username = marks.cell(2);
        var account = account(username);
        var number = String.valueOf(at);
        if (name.isEmpty() || name.length() > LONGEST || unit.length() > LONGEST) {
            errors.add(new FieldError("roll", "congress.roll.name", List.of(number, String.valueOf(LONGEST))));
        } else if (!username.isEmpty() && account == null) {
            errors.add(new FieldError("roll", "congress.roll.account", List.of(number, username)));
        } else {
            var entrant = new Entrant(name, unit, account, marks.woman(), marks.manager());
            seen.twin(at, entrant, username).ifPresentOrElse(errors::add, () -> entrants.add(entrant));
        }
    }

    private @Nullable UUID account(String username) {
        return username.isEmpty()
                ? null
                : accounts.findByUsername(username).map(one -> one.id()).orElse(null);
    }
}
