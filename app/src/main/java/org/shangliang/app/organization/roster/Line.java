package org.shangliang.app.organization.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a roster as read (名册一行); null where the row says nothing. */
final class Line {
    final int number;

    @Nullable
    String name;

    @Nullable
    String creditCode;

    @Nullable
    String region;

    @Nullable
    String union;

    @Nullable
    String chair;

    @Nullable
    String section;

    @Nullable
    String trade;

    @Nullable
    String size;

    boolean sizeComputed;
    final @Nullable Integer[] heads = new Integer[5];

    @Nullable
    Long revenue;

    @Nullable
    Long assets;

    @Nullable
    String situation;

    @Nullable
    Boolean newForm;

    @Nullable
    Boolean epidemic;

    @Nullable
    Integer disputes;

    @Nullable
    String legalRepresentative;

    @Nullable
    String address;

    @Nullable
    String registeredAs;

    private @Nullable List<Problem> problems;

    Line(int number) {
        this.number = number;
    }

    boolean isGood() {
        return problems == null;
    }

    void wrong(Problem problem) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        problems.add(problem);
    }

    List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    boolean tellsTheSameAs(Line other) {
        return Arrays.equals(heads, other.heads)
                && sizeComputed == other.sizeComputed
                && Objects.equals(name, other.name)
                && Objects.equals(region, other.region)
                && Objects.equals(section, other.section)
                && Objects.equals(trade, other.trade)
                && Objects.equals(size, other.size)
                && Objects.equals(revenue, other.revenue)
                && Objects.equals(assets, other.assets)
                && Objects.equals(situation, other.situation)
                && Objects.equals(newForm, other.newForm)
                && Objects.equals(epidemic, other.epidemic)
                && Objects.equals(disputes, other.disputes)
                && Objects.equals(legalRepresentative, other.legalRepresentative)
                && Objects.equals(address, other.address)
                && Objects.equals(registeredAs, other.registeredAs);
    }
}
