import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks an employer's own payroll against the numbers of its contract, on its own machine, with the network off:
 *
 *   java CheckPayroll.java terms.txt payroll.csv 2022-06
 *
 * What it prints may leave the firm: kept or not, how many people not (few are said as 1-2), and the digest of the file. No
 * name and no pay is printed. Columns are found by their heads: 应发工资 (needed), 上年月平均 (for growth), 发放日期 (for the pay
 * day, 2022-06-10). Save an Excel sheet as CSV first. Needs nothing but Java 17 or newer.
 */
public final class CheckPayroll {
    private static final String[] PAY = {"应发工资", "应发", "工资合计"};
    private static final String[] BASE = {"上年月平均", "上年平均工资", "上年月平均工资"};
    private static final String[] PAID = {"发放日期", "发薪日期"};

    private final Map<String, String> terms;
    private final List<String[]> rows;
    private final String[] heads;
    private final YearMonth period;

    private CheckPayroll(Map<String, String> terms, List<String[]> rows, YearMonth period) {
        this.terms = terms;
        this.heads = rows.get(0);
        this.rows = rows.subList(1, rows.size());
        this.period = period;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            stop("用法：java CheckPayroll.java 核算条件.txt 工资表.csv 2022-06");
        }
        var termsText = new String(content(arguments[0]), StandardCharsets.UTF_8).replace("\r", "");
        var payroll = content(arguments[1]);
        if (isWorkbook(payroll)) {
            stop("这是 Excel 文件，请先另存为 CSV");
        }
        var terms = terms(termsText);
        var rows = rows(text(payroll));
        if (rows.size() < 2) {
            stop("工资表里没有数据行");
        }
        var check = new CheckPayroll(terms, rows, month(arguments[2]));
        var body = new StringBuilder("shangliang-payroll-1\n");
        body.append("case=").append(terms.get("case")).append('\n');
        body.append("text=").append(terms.get("text")).append('\n');
        body.append("terms=").append(digest(termsText.getBytes(StandardCharsets.UTF_8))).append('\n');
        body.append("file=").append(digest(payroll)).append('\n');
        body.append("period=").append(check.period).append('\n');
        body.append("people=").append(check.rows.size()).append('\n');
        if (terms.containsKey("minimum")) {
            body.append("minimum=").append(check.minimum()).append('\n');
        }
        if (terms.containsKey("payday")) {
            body.append("payday=").append(check.payday()).append('\n');
        }
        if (terms.containsKey("growth")) {
            body.append("growth=").append(check.growth()).append('\n');
        }
        System.out.print(body + "seal=" + digest(body.toString().getBytes(StandardCharsets.UTF_8)) + "\n");
    }

    private String minimum() {
        var floor = new BigDecimal(terms.get("minimum"));
        int pay = column(PAY);
        return verdict(rows.stream().filter(row -> number(row, pay).compareTo(floor) < 0).count());
    }

    /** Paid by the day agreed of the following month; a day that the month lacks is its last. */
    private String payday() {
        int paid = column(PAID);
        int day = Integer.parseInt(terms.get("payday"));
        return verdict(rows.stream().filter(row -> late(date(row, paid), day)).count());
    }

    private boolean late(LocalDate paid, int day) {
        var next = period.plusMonths(1);
        return paid.isAfter(next.atDay(Math.min(day, next.lengthOfMonth())));
    }

    /** The average of all against the average of the year before; how much is not said. */
    private String growth() {
        int pay = column(PAY), base = column(BASE);
        var now = BigDecimal.ZERO;
        var before = BigDecimal.ZERO;
        for (var row : rows) {
            now = now.add(number(row, pay));
            before = before.add(number(row, base));
        }
        if (before.signum() <= 0) {
            stop("“" + BASE[0] + "”一列没有数");
        }
        var wanted = new BigDecimal(terms.get("growth"));
        var grown = now.subtract(before).multiply(BigDecimal.valueOf(100)).divide(before, 6, RoundingMode.HALF_UP);
        return grown.compareTo(wanted) >= 0 ? "PASS" : "FAIL";
    }

    private static String verdict(long failing) {
        return failing == 0 ? "PASS 0" : failing < 3 ? "FAIL 1-2" : "FAIL " + failing;
    }

    private int column(String[] names) {
        for (var name : names) {
            for (int at = 0; at < heads.length; at++) {
                if (heads[at].strip().equals(name)) {
                    return at;
                }
            }
        }
        stop("工资表里没有“" + names[0] + "”这一列；第一行要是列名");
        return -1;
    }

    private BigDecimal number(String[] row, int at) {
        try {
            return new BigDecimal(cell(row, at).replace(",", "").replace("¥", ""));
        } catch (NumberFormatException none) {
            stop("第 " + (rows.indexOf(row) + 2) + " 行“" + heads[at] + "”不是数字");
            return BigDecimal.ZERO;
        }
    }

    private LocalDate date(String[] row, int at) {
        try {
            var parts = cell(row, at).split("[-/.年月日]");
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException none) {
            stop("第 " + (rows.indexOf(row) + 2) + " 行“" + heads[at] + "”不是日期，要像 2022-06-10");
            return LocalDate.MIN;
        }
    }

    private static String cell(String[] row, int at) {
        return at < row.length ? row[at].strip() : "";
    }

    private static Map<String, String> terms(String text) {
        var terms = new LinkedHashMap<String, String>();
        if (!text.startsWith("shangliang-terms-1\n")) {
            stop("第一个文件不是核算条件，请从系统里下载");
        }
        text.lines().skip(1).filter(line -> line.contains("=")).forEach(line -> terms.put(
                line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return terms;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException none) {
            stop("月份要像 2022-06");
            return YearMonth.of(2000, 1);
        }
    }

    /** Rows of a table; quoted cells may hold commas. Empty rows and rows of sums are left out. */
    private static List<String[]> rows(String text) {
        var rows = new ArrayList<String[]>();
        for (var line : text.replace("\uFEFF", "").split("\r?\n")) {
            var cells = cells(line);
            if (!line.replace(",", "").isBlank() && (rows.isEmpty() || !isSum(cells))) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Whether a row adds others up, wherever it says so; the first row holds the heads and may name a sum. */
    private static boolean isSum(String[] cells) {
        for (var cell : cells) {
            if (cell.replaceAll("\\s", "").matches("(合|总|小)计[:：]?[（(]?\\d*人?[）)]?")) {
                return true;
            }
        }
        return false;
    }

    private static String[] cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells.toArray(String[]::new);
    }

    private static byte[] content(String file) throws IOException {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException none) {
            stop("没有找到文件：" + file);
            return new byte[0];
        }
    }

    /** An Excel sheet of today begins as a zip file does, one of old with the mark of its kind. */
    private static boolean isWorkbook(byte[] content) {
        return begins(content, 'P', 'K', 3, 4) || begins(content, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean begins(byte[] content, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= content.length || (content[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException other) {
            return new String(content, Charset.forName("GB18030"));
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(String reason) {
        System.err.println(reason);
        System.exit(2);
    }
}
