package org.shangliang.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shangliang.app.Shangliang;
import org.shangliang.app.campaign.rollup.Rollups;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * Every page of the demo district that links lead to, for each role: statements, and the time until the page is here, over
 * loopback, one request after another. Fails if a page takes more than 30 ms at the 95th percentile or 15 statements; with
 * a whole country beside the district, the pages of its campaign may take 100 ms.
 */
final class PagesBench {
    private static final List<String> PEOPLE =
            List.of("gonghui2", "qiye2", "gonghui3", "zonghui", "renshe", "zhidao", "daibiao", "guanli");
    private static final double MOST_MILLISECONDS = 30;
    private static final double MOST_OF_A_COUNTRY = 100;
    private static final int MOST_STATEMENTS = 15;
    private static final int WARM_UPS = 30;

    private final StatementCount count = new StatementCount();
    private final int repeats;
    private final PrintStream out;

    private PagesBench(int repeats, PrintStream out) {
        this.repeats = repeats;
        this.out = out;
    }

    /** Arguments: requests of each page (60), enterprises of a country (none). */
    public static void main(String[] arguments) throws Exception {
        int repeats = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        Path data = Files.createTempDirectory("shangliang-bench");
        int slow = 0;
        try (var program = new SpringApplicationBuilder(Shangliang.class)
                .properties("shangliang.data=" + data, "shangliang.demo=true", "server.port=0")
                .run()) {
            var address = "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
            // Only now: the program arranges logging anew when it starts.
            var bench = new PagesBench(repeats, System.out);
            var password = Files.readString(data.resolve("demo.password")).strip();
            int enterprises = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
            if (enterprises > 0) {
                var campaign = Country.found(address, data, enterprises);
                program.getBean(Rollups.class).fold();
                slow += bench.visit("quanguo", new Visitor(address, "quanguo", password), ofCountry(campaign));
            } else {
                for (String person : PEOPLE) {
                    var visitor = new Visitor(address, person, password);
                    slow += bench.visit(person, visitor, visitor.pages());
                }
            }
        }
        System.out.println(slow == 0 ? "goals met" : slow + " PAGES MISS A GOAL (marked !)");
        FileSystemUtils.deleteRecursively(data);
        System.exit(slow == 0 ? 0 : 1);
    }

    private static Map<String, String> ofCountry(UUID id) {
        var path = "/campaigns/" + id;
        var register = Stream.of(
                        "/federations",
                        "/federations?region=44",
                        "/enterprises",
                        "/enterprises?region=44",
                        "/enterprises?q=%E6%9C%BA%E6%A2%B0",
                        "/priorities",
                        "/priorities?region=44",
                        "/radar")
                .collect(Collectors.toMap(page -> page, page -> page));
        var campaign = Stream.of(
                        "",
                        "?by=industry",
                        "?by=staff",
                        "?region=44",
                        "/pace",
                        "/timeline",
                        "/targets",
                        "/targets?standing=behind",
                        "/targets?due=late&line=robust",
                        "/targets?region=4422&stuck=replied",
                        "/targets?industry=C&standing=behind",
                        "/reports/weekly",
                        "/settings")
                .collect(Collectors.toMap(page -> page.isEmpty() ? "(overview)" : page, path::concat));
        register.putAll(campaign);
        return register;
    }

    private int visit(String person, Visitor visitor, Map<String, String> pages) throws Exception {
        int slow = 0;
        double most = person.equals("quanguo") ? MOST_OF_A_COUNTRY : MOST_MILLISECONDS;
        for (var page : new TreeMap<>(pages).entrySet()) {
            double[] taken = new double[repeats];
            for (int i = -WARM_UPS; i < repeats; i++) {
                long begun = System.nanoTime();
                visitor.get(page.getValue());
                taken[Math.max(i, 0)] = (System.nanoTime() - begun) / 1e6;
            }
            int statements = count.during(() -> visitor.get(page.getValue()));
            Arrays.sort(taken);
            double p95 = taken[repeats * 95 / 100];
            boolean misses = p95 > most || statements > MOST_STATEMENTS;
            slow += misses ? 1 : 0;
            out.printf(
                    Locale.ROOT,
                    "%s %-10s %-50s p50 %6.1f ms  p95 %6.1f ms  %3d statements%n",
                    misses ? "!" : " ",
                    person,
                    page.getKey(),
                    taken[repeats / 2],
                    p95,
                    statements);
        }
        return slow;
    }
}
