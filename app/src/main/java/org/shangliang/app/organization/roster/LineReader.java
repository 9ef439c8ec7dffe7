package org.shangliang.app.organization.roster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.model.Industries;
import org.shangliang.app.organization.model.Industry;
import org.shangliang.app.organization.model.SizeClass;
import org.shangliang.app.organization.model.SizeClasses;
import org.shangliang.law.CreditCode;

/** Reads rows below a heading into {@link Line}s and says what is wrong with each. */
final class LineReader {
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]{1,2}");
    private static final Column[] HEADS = {Column.STAFF, Column.WOMEN, Column.MEMBERS, Column.MIGRANT, Column.DISPATCHED
    };
    private static final long TEN_THOUSAND_YUAN = 1_000_000;
    private static final int MOST_HEADS = 2_000_000;
    private static final BigDecimal TOO_MANY_HEADS = BigDecimal.valueOf(MOST_HEADS + 1L);
    private static final BigDecimal MOST_FEN = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final int[] places = new int[Column.values().length];
    private final Header header;
    private final RegionNames regions;
    private final String scope;
    private final Map<String, Integer> codes = new HashMap<>(1 << 12);
    private final Map<String, Optional<Industry>> industries = new HashMap<>();
    private final Words words = Words.standard();
    private final long revenueUnit;
    private final long assetsUnit;
    private Line line = new Line(0);
    private String[] cells = {};

    LineReader(Header header, RegionNames regions, String scope) {
        this.header = header;
        this.regions = regions;
        this.scope = scope;
        this.revenueUnit = header.fenPerUnit(Column.REVENUE);
        this.assetsUnit = header.fenPerUnit(Column.ASSETS);
        for (Column column : Column.values()) {
            places[column.ordinal()] = header.places().getOrDefault(column, -1);
        }
    }

    /** The row as a line; null for a row without content. */
    @Nullable
    Line read(int number, String[] row) {
        if (isBlank(row)) {
            return null;
        }
        cells = row;
        line = new Line(number);
        line.name = name();
        line.creditCode = creditCode(number);
        line.region = region();
        line.union = text(Column.UNION, 4, 100);
        line.chair = text(Column.CHAIR, 2, 30);
        line.legalRepresentative = text(Column.LEGAL_REPRESENTATIVE, 1, 50);
        line.address = text(Column.ADDRESS, 1, 200);
        line.registeredAs = text(Column.REGISTERED_AS, 1, 40);
        for (int i = 0; i < HEADS.length; i++) {
            line.heads[i] = count(HEADS[i]);
        }
        partOf(Column.WOMEN, line.heads[1]);
        partOf(Column.MIGRANT, line.heads[3]);
        line.disputes = count(Column.DISPUTES);
        line.revenue = money(Column.REVENUE, revenueUnit);
        line.assets = money(Column.ASSETS, assetsUnit);
        line.situation = word(Column.SITUATION, "SITUATION");
        line.newForm = flag(Column.NEW_FORM);
        line.epidemic = flag(Column.EPIDEMIC);
        industryAndSize();
        return line;
    }

    private @Nullable String name() {
        String name = text(Column.NAME, 2, 100);
        if (name == null && cell(Column.NAME).isEmpty()) {
            wrong(Column.NAME, "missing");
        }
        return name;
    }

    private @Nullable String creditCode(int number) {
        String written = cell(Column.CREDIT_CODE);
        if (written.isEmpty()) {
            wrong(Column.CREDIT_CODE, "missing");
            return null;
        }
        if (written.length() < 18 && SCIENTIFIC.matcher(written).matches()) {
            wrong(Column.CREDIT_CODE, "creditCode.scientific");
            return null;
        }
        String code = CreditCode.normalized(written);
        String reason = CreditCode.check(code).reasonCode();
        if (reason != null) {
            wrong(Column.CREDIT_CODE, reason);
            return null;
        }
        Integer earlier = codes.putIfAbsent(code, number);
        if (earlier != null) {
            line.wrong(new Problem(header.title(Column.CREDIT_CODE), "creditCode.twice", earlier.toString()));
        }
        return code;
    }

    private @Nullable String region() {
        String written = cell(Column.REGION);
        if (written.isEmpty()) {
            return null;
        }
        String code = regions.code(written);
        if (code == null) {
            wrong(Column.REGION, "region.unknown");
        } else if (!code.startsWith(scope)) {
            wrong(Column.REGION, "region.outside");
        }
        return code;
    }

    private void industryAndSize() {
        String written = cell(Column.INDUSTRY);
        if (!written.isEmpty()) {
            Optional<Industry> industry = industries.computeIfAbsent(written, Industries.standard()::named);
            if (industry.isEmpty()) {
                wrong(Column.INDUSTRY, "industry.unknown");
            } else {
                line.section = industry.get().section();
                line.trade = industry.get().trade();
            }
        }
        String given = word(Column.SIZE, "SIZE");
        Integer staff = line.heads[0];
        Optional<SizeClass> computed = staff == null
                ? Optional.empty()
                : SizeClasses.standard().of(line.trade, staff, line.revenue, line.assets);
        line.size = computed.map(SizeClass::name).orElse(given);
        line.sizeComputed = computed.isPresent();
    }

    private @Nullable String text(Column column, int shortest, int longest) {
        String text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > longest) {
            wrong(column, "text.tooLong");
        } else if (text.length() < shortest) {
            wrong(column, "text.tooShort");
        }
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    private @Nullable Integer count(Column column) {
        String text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        int value = Numbers.digits(text);
        if (value < 0) {
            BigDecimal number = Numbers.read(text);
            if (number == null || number.stripTrailingZeros().scale() > 0) {
                wrong(column, "number.whole");
                return null;
            }
            value = number.signum() < 0 ? -1 : number.min(TOO_MANY_HEADS).intValue();
        }
        if (value < 0 || value > MOST_HEADS) {
            wrong(column, value < 0 ? "number.negative" : "number.tooLarge");
            return null;
        }
        return value;
    }

    private void partOf(Column column, @Nullable Integer part) {
        Integer staff = line.heads[0];
        if (part != null && staff != null && part > staff) {
            wrong(column, "moreThanStaff");
        }
    }

    private @Nullable Long money(Column column, long unit) {
        String text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        int plain = Numbers.digits(text);
        if (plain >= 0 && unit <= TEN_THOUSAND_YUAN) {
            return plain * unit;
        }
        BigDecimal number = Numbers.read(text);
        if (number == null) {
            wrong(column, "number.unreadable");
            return null;
        }
        BigDecimal fen = number.multiply(BigDecimal.valueOf(unit));
        if (fen.signum() < 0 || fen.compareTo(MOST_FEN) > 0) {
            wrong(column, fen.signum() < 0 ? "number.negative" : "number.tooLarge");
            return null;
        }
        return fen.setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private @Nullable String word(Column column, String list) {
        String text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        String code = words.code(list, text);
        if (code == null) {
            wrong(column, "word." + list);
        }
        return code;
    }

    private @Nullable Boolean flag(Column column) {
        String code = word(column, "FLAG");
        return code == null ? null : Boolean.valueOf(code);
    }

    private void wrong(Column column, String code) {
        String value = cell(column);
        line.wrong(new Problem(header.title(column), code, value.length() > 60 ? value.substring(0, 60) : value));
    }

    private String cell(Column column) {
        int place = places[column.ordinal()];
        return place < 0 || place >= cells.length ? "" : cells[place];
    }

    static boolean isBlank(String[] row) {
        for (String cell : row) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
