package org.shangliang.app.consultation.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.pay.PayPage.BandLine;
import org.shangliang.app.consultation.pay.PayPage.Heading;
import org.shangliang.app.consultation.pay.PayPage.Row;
import org.shangliang.app.consultation.pay.PayPage.Stated;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;
import org.shangliang.law.WageGuideline;
import org.springframework.stereotype.Component;

/** Puts figures into words (算账用语). */
@Component
class PayWords {
    private final Texts texts;

    PayWords(Texts texts) {
        this.texts = texts;
    }

    String of(String code, Object... arguments) {
        return texts.find("pay." + code, arguments).orElseThrow(() -> new IllegalStateException(code));
    }

    Heading heading(CaseContext context) {
        var header = context.file().header();
        return new Heading(
                header.id().toString(),
                context.employer().name(),
                texts.of("kindOf." + header.kind().name()),
                header.number());
    }

    String side(Side side) {
        return texts.of("word." + side.name());
    }

    static String css(Side side) {
        return side == Side.WORKERS ? "lab" : "emp";
    }

    /** Yuan with thousands apart. */
    static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }

    /** How much more is spent, or how much less. */
    String more(long fen) {
        return of(fen < 0 ? "less" : "more", yuan(Math.abs(fen)));
    }

    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** How a proposal changes pay, when it is paid, and for how long. */
    String how(Scenario scenario) {
        var general = scenario.general();
        var raise = new ArrayList<String>();
        if (general.percent().signum() != 0) {
            var code = general.percent().signum() > 0 ? "how.percent" : "how.percent.less";
            raise.add(of(code, percent(general.percent().abs())));
        }
        if (general.flatFen() != 0) {
            raise.add(of(general.flatFen() > 0 ? "how.flat" : "how.flat.less", yuan(Math.abs(general.flatFen()))));
        }
        var how = of(
                "how",
                raise.isEmpty() ? of("how.none") : String.join(of("how.and"), raise),
                String.valueOf(scenario.months()),
                String.valueOf(scenario.years()));
        return scenario.byBand().isEmpty() ? how : how + of("how.bands");
    }

    /** Which part of last year's profit the first year takes, or why there is none to tell. */
    String share(PayBasis basis, Costing costing) {
        var share = costing.profitShare(basis.profitFen());
        return share == null ? of(basis.profitFen() == null ? "undisclosed" : "no-profit") : percent(share);
    }

    Stated stated(PayStatement statement) {
        var basis = statement.basis();
        var figures = List.of(
                figure("covered", basis.covered()),
                figure("month", basis.month().toString()),
                figure("heads", of("people", String.valueOf(basis.heads()))),
                figure("wageBillFen", of("yuan", yuan(basis.wageBillFen()))),
                figure("overtimeFen", of("yuan", yuan(basis.overtimeFen()))),
                figure("socialPercent", percent(basis.socialPercent())),
                figure("profitFen", profit(basis)));
        return new Stated(
                side(statement.side()),
                css(statement.side()),
                texts.day(statement.statedOn()),
                statement.reason(),
                figures,
                basis.bands().stream().map(this::line).toList(),
                basis.gapFen() == 0 ? "" : of("gap", yuan(basis.gapFen())));
    }

    private String profit(PayBasis basis) {
        var profit = basis.profitFen();
        return profit == null ? of("undisclosed") : of("yuan", yuan(profit));
    }

    private BandLine line(Band band) {
        return new BandLine(
                band.name(),
                String.valueOf(band.heads()),
                yuan(band.monthlyFen()),
                yuan(band.monthlyFen() * band.heads() * PayBasis.MONTHS));
    }

    private Row figure(String figure, String value) {
        return new Row(of("figure." + figure), value, "");
    }

    Row difference(Difference difference) {
        var label = of("figure." + difference.figure());
        var band = difference.band();
        return new Row(
                band == null ? label : of("of-band", band, label),
                value(difference.figure(), difference.workers()),
                value(difference.figure(), difference.employer()));
    }

    private String value(String figure, @Nullable String raw) {
        if (raw == null) {
            return of("none");
        }
        return switch (figure) {
            case "wageBillFen", "overtimeFen", "profitFen", "monthlyFen" -> of("yuan", yuan(Long.parseLong(raw)));
            case "socialPercent" -> raw + "%";
            case "heads" -> of("people", raw);
            default -> raw;
        };
    }

    /** The lines everything is held against, each with its mark where it was not read. */
    List<String> yardsticks(Yardsticks against, int year) {
        var minimum = against.minimum();
        var prices = against.prices();
        var lines = new ArrayList<String>();
        lines.add(
                minimum == null
                        ? of("minimum.unread")
                        : of(
                                "minimum.line",
                                yuan(minimum.fenPerMonth()),
                                minimum.from().toString()));
        lines.add(guideline(against.guideline(), year));
        lines.add(
                prices == null
                        ? of("prices.unread")
                        : of(
                                prices.national() ? "prices.national" : "prices.local",
                                String.valueOf(prices.year()),
                                percent(prices.percent())));
        return List.copyOf(lines);
    }

    private String guideline(@Nullable WageGuideline guideline, int year) {
        if (guideline == null) {
            return of("guideline.unread", String.valueOf(year));
        }
        var lines = Stream.of(guideline.lower(), guideline.base(), guideline.upper())
                .map(line -> line == null ? of("unverified") : percent(line))
                .toList();
        var text = of("guideline.line", String.valueOf(year), lines.get(0), lines.get(1), lines.get(2));
        return guideline.certain() ? text : text + of("doubtful");
    }
}
