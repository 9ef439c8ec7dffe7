package org.shangliang.app.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shangliang.app.demo.DistrictData.Firm;

/** The values that fill the scenes of a case: people, numbers, words, all following from the enterprise and its place. */
final class Casting {
    private static final int TEAM = 3;
    private static final int SMALL = 100;
    private static final int LEAST_GROWTH = 40;

    private final List<String> people;

    Casting(List<String> people) {
        this.people = people;
    }

    Map<String, Object> values(Firm firm, int index) {
        boolean assembly = firm.staff() < SMALL;
        int entitled = assembly ? firm.staff() : 30 + firm.staff() / 50;
        int present = entitled - entitled / 10;
        int inFavour = present - present / 12;
        var values = new HashMap<String, Object>();
        values.put("employer", firm.name());
        values.put("legal", firm.legal());
        values.put("index", index);
        values.put("production", firm.union() ? "UNION_CHOSE" : "STAFF_NOMINATED");
        values.put("consenting", firm.union() ? null : firm.staff() - firm.staff() / 4);
        values.put("teamWORKERS", team(index, 0, true));
        values.put("teamEMPLOYER", team(index, TEAM, false));
        values.put("recorder", person(index, 2 * TEAM));
        values.put("body", assembly ? "ASSEMBLY" : "CONGRESS");
        values.put("entitled", entitled);
        values.put("present", present);
        values.put("for", inFavour);
        values.put("against", present - inFavour);
        values.put("few", entitled / 2);
        values.put("growth", BigDecimal.valueOf(LEAST_GROWTH + index * 7 % 20, 1));
        values.put("ask", 6 + index % 4);
        values.put("bid", 3 + index % 3);
        return values;
    }

    private List<Map<String, Object>> team(int index, int from, boolean workers) {
        var team = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < TEAM; at++) {
            var member = new HashMap<String, Object>();
            member.put("name", person(index, from + at));
            member.put("gender", at == 1 ? "F" : "M");
            member.put("chief", at == 0);
            member.put("frontline", workers && at > 0);
            team.add(member);
        }
        return team;
    }

    private String person(int index, int at) {
        return people.get((60 + index * 7 + at) % people.size());
    }
}
