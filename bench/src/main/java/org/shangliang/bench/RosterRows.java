package org.shangliang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.shangliang.law.CreditCode;

/** A roster of twelve columns, the same for the same number of rows. */
record RosterRows(int count) {
    static final String[] HEADINGS = {
        "单位名称", "统一社会信用代码", "所属片区", "行业", "职工人数", "女职工人数", "工会会员人数", "农民工人数", "劳务派遣人数", "营业收入（万元）", "法定代表人", "地址"
    };
    private static final String[] TRADES = {"制造业", "批发业", "软件和信息技术服务业", "建筑业", "餐饮业"};
    private static final String[] REGIONS = {"120116900001", "120116900002", "120116900003"};

    Object[] row(int i) {
        int staff = 10 + i * 7 % 1990;
        return new Object[] {
            "津海第" + i + "装备有限公司",
            CreditCode.withCheckDigit("91120116MB" + String.format("%07d", i)),
            REGIONS[i % REGIONS.length],
            TRADES[i % TRADES.length],
            staff,
            staff / 3,
            staff / 2,
            staff / 4,
            staff / 10,
            100 + i * 13 % 90_000,
            "王建" + i % 97,
            "滨海高新区华苑产业区第" + i % 400 + "号"
        };
    }

    long staff() {
        long all = 0;
        for (int i = 0; i < count; i++) {
            all += (Integer) row(i)[4];
        }
        return all;
    }

    Path xlsx() throws IOException {
        Path file = Files.createTempFile("bench", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("roster");
            for (int c = 0; c < HEADINGS.length; c++) {
                sheet.value(0, c, HEADINGS[c]);
            }
            for (int i = 0; i < count; i++) {
                Object[] row = row(i);
                for (int c = 0; c < row.length; c++) {
                    if (row[c] instanceof Number number) {
                        sheet.value(i + 1, c, number);
                    } else {
                        sheet.value(i + 1, c, (String) row[c]);
                    }
                }
            }
        }
        return file;
    }

    /** The rows in COPY's text format. */
    byte[] copyText() {
        var text = new StringBuilder(count * 120);
        for (int i = 0; i < count; i++) {
            Object[] row = row(i);
            for (int c = 0; c < row.length; c++) {
                text.append(c == 0 ? "" : "\t").append(row[c]);
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
