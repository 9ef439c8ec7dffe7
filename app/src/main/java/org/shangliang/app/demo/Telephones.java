package org.shangliang.app.demo;

import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.UnionView;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.organization.phonebook.PhoneBook;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Invented telephone numbers for most enterprises of the demo; at one, union and employer have the same. */
@Component
class Telephones {
    private static final int MOST = 500;
    /** Every so many enterprises have none. */
    private static final int WITHOUT = 4;

    private static final int SAME = 6;

    private final PhoneBook phones;
    private final Employers employers;
    private final Unions unions;
    private final Texts texts;

    Telephones(PhoneBook phones, Employers employers, Unions unions, Texts texts) {
        this.phones = phones;
        this.employers = employers;
        this.unions = unions;
        this.texts = texts;
    }

    void note(Actor officer) {
        var lines = new ArrayList<String>();
        int at = 0;
        for (var firm : employers.list(officer.scope(), MOST, 0)) {
            if (++at % WITHOUT != 0) {
                lines.addAll(of(firm, at, officer));
            }
        }
        phones.noteAll(String.join("\n", lines), officer);
    }

    private List<String> of(EmployerView firm, int at, Actor officer) {
        var lines = new ArrayList<String>();
        var own = firm.legalRepresentative();
        if (own != null && !own.isBlank()) {
            lines.add(texts.of("demo.phone.employer", firm.creditCode(), own, number(at * 2)));
        }
        var chair = firm.unionId() == null
                ? null
                : unions.find(firm.unionId(), officer.scope())
                        .map(UnionView::chair)
                        .orElse(null);
        if (chair != null) {
            lines.add(texts.of("demo.phone.union", firm.creditCode(), chair, number(at == SAME ? at * 2 : at * 2 + 1)));
        }
        return lines;
    }

    private static String number(int at) {
        return "1990000%04d".formatted(at);
    }
}
