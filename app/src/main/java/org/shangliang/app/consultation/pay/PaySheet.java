package org.shangliang.app.consultation.pay;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.roster.PlainSheet;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the bands out of a sheet (工资档次表): heads and monthly pay under headings as people write them. */
@Component
class PaySheet {
    private static final String FIELD = "file";
    private static final int ROWS = 200;
    private static final List<String> COLUMNS = List.of("name", "heads", "monthlyYuan");

    private final Texts texts;

    PaySheet(Texts texts) {
        this.texts = texts;
    }

    /** The form with the sheet's rows in place of its bands; nothing is kept yet. */
    FormValues read(FormValues form, @Nullable MultipartFile upload) throws IOException {
        if (upload == null || upload.isEmpty()) {
            throw wrong("organization.roster.file.required");
        }
        var file = Files.createTempFile("pay", null);
        try {
            upload.transferTo(file);
            return fill(form, PlainSheet.rows(file, ROWS, FIELD));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private FormValues fill(FormValues form, List<List<String>> rows) {
        for (int head = 0; head < rows.size(); head++) {
            var places = places(rows.get(head));
            if (places.size() == COLUMNS.size()) {
                return fill(form, rows.subList(head + 1, rows.size()), places, words("pay.sheet.totals"));
            }
        }
        throw wrong("pay.sheet.heads");
    }

    private static FormValues fill(
            FormValues form, List<List<String>> rows, Map<String, Integer> places, List<String> totals) {
        var all = form;
        int at = 0;
        for (var row : rows) {
            var cells =
                    COLUMNS.stream().map(column -> cell(row, places, column)).toList();
            if (!cells.getFirst().isEmpty() && !totals.contains(cells.getFirst())) {
                if (at == PayDraft.MOST_BANDS) {
                    throw wrong("pay.bands", String.valueOf(at));
                }
                var path = "bands[" + at++ + "].";
                for (int column = 0; column < COLUMNS.size(); column++) {
                    all = all.with(path + COLUMNS.get(column), cells.get(column));
                }
            }
        }
        if (at == 0) {
            throw wrong("organization.roster.file.noRows");
        }
        return all;
    }

    private static String cell(List<String> row, Map<String, Integer> places, String column) {
        int place = places.getOrDefault(column, -1);
        return place >= 0 && place < row.size() ? row.get(place).strip() : "";
    }

    private Map<String, Integer> places(List<String> heading) {
        var places = new HashMap<String, Integer>();
        for (var column : COLUMNS) {
            var words = words("pay.column." + column);
            for (int place = 0; place < heading.size(); place++) {
                var title = heading.get(place).replaceAll("\\s", "");
                if (words.stream().anyMatch(title::contains) && !places.containsValue(place)) {
                    places.putIfAbsent(column, place);
                }
            }
        }
        return places;
    }

    private List<String> words(String code) {
        return List.of(texts.find(code).orElseThrow().split("\u3001"));
    }

    private static InvalidInput wrong(String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(FIELD, code, List.of(arguments))));
    }
}
