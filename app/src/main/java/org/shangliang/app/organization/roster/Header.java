package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The heading of a roster (表头): at which place each column stands. Title rows above it are passed over; a second
 * heading row below merged headings is taken together with the first.
 */
record Header(int lastRow, Map<Column, Integer> places, List<String> titles) {
    private static final int FURTHEST = 30;

    /** The heading of a sheet, if one is recognised near its top. */
    static Optional<Header> find(Sheet sheet) throws IOException {
        var search = new Search();
        sheet.read(search);
        return search.best();
    }

    /** The required columns that are not there, by title. */
    List<String> missing() {
        return ColumnNames.standard().described().stream()
                .filter(described -> described.required() && !places.containsKey(described.column()))
                .map(ColumnNames.Described::title)
                .toList();
    }

    /** The headings that mean nothing to us. */
    List<String> unknown() {
        return IntStream.range(0, titles.size())
                .filter(place -> !places.containsValue(place))
                .mapToObj(titles::get)
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** What the user wrote above a column. */
    String title(Column column) {
        Integer place = places.get(column);
        return place == null ? ColumnNames.standard().title(column) : titles.get(place);
    }

    /** How many fen one unit in a money column is. */
    long fenPerUnit(Column column) {
        return Words.standard().fenPerUnit(title(column));
    }

    /** Of the first rows the one that names most columns, taken with the row above or below if they are one heading. */
    private static final class Search implements Sheet.Rows {
        private final List<Header> rows = new ArrayList<>();

        @Override
        public boolean row(int number, String[] cells) {
            rows.add(of(number, cells));
            return number < FURTHEST;
        }

        Optional<Header> best() {
            int best = -1;
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).places.isEmpty()
                        && (best < 0
                                || rows.get(i).places.size()
                                        > rows.get(best).places.size())) {
                    best = i;
                }
            }
            if (best < 0) {
                return Optional.empty();
            }
            Header header = rows.get(best);
            if (best > 0) {
                header = rows.get(best - 1).over(header, header);
            }
            return Optional.of(best + 1 < rows.size() ? header.over(rows.get(best + 1), header) : header);
        }
    }

    private static Header of(int number, String[] cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.length; i++) {
            int place = i;
            ColumnNames.standard().recognise(cells[i]).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return new Header(number, places, Arrays.asList(cells));
    }

    /** This row and the one below as one heading, if each names what the other leaves open; else the one given. */
    private Header over(Header row, Header otherwise) {
        Header below = row.within(this);
        boolean upperAdds = places.keySet().stream().anyMatch(column -> !below.places.containsKey(column));
        boolean lowerAdds = below.places.keySet().stream().anyMatch(column -> !places.containsKey(column));
        if (!upperAdds || !lowerAdds || filledBelow(below, Column.NAME) || filledBelow(below, Column.CREDIT_CODE)) {
            return otherwise;
        }
        Map<Column, Integer> all = new EnumMap<>(below.places);
        places.forEach(all::putIfAbsent);
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(titles.size(), below.titles.size()); i++) {
            joined.add(below.at(i).isEmpty() ? at(i) : below.at(i));
        }
        return new Header(below.lastRow, all, joined);
    }

    /** This row with what its cells mean only together with the merged cell of the row above them. */
    private Header within(Header above) {
        Map<Column, Integer> all = new EnumMap<>(Column.class);
        String span = "";
        for (int i = 0; i < titles.size(); i++) {
            int place = i;
            span = above.at(i).isEmpty() ? span : above.at(i);
            if (!at(i).isEmpty()) {
                ColumnNames.standard().recognise(span, at(i)).ifPresent(column -> all.putIfAbsent(column, place));
            }
        }
        return new Header(lastRow, all, titles);
    }

    /** Whether something stands below a column of this row: then the row below is data. */
    private boolean filledBelow(Header below, Column column) {
        Integer place = places.get(column);
        return place != null && !below.at(place).isEmpty();
    }

    private String at(int place) {
        return place < titles.size() ? titles.get(place) : "";
    }
}
