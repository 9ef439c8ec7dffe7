package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.roster.XmlScan.Unusual;

/** Reads the rows of a sheet out of its XML (工作表). */
final class SheetScan {
    private static final int WIDEST = 256;

    private final XmlScan xml;
    private final SharedTexts shared;
    private final String[] cells = new String[WIDEST];
    private int width;

    SheetScan(XmlScan xml, SharedTexts shared) {
        this.xml = xml;
        this.shared = shared;
    }

    /** Gives the rows until the taker has enough. */
    void read(Sheet.Rows rows) throws IOException {
        int number = 0;
        boolean sheet = false;
        while (xml.next()) {
            sheet |= xml.is("worksheet");
            if (xml.is("row")) {
                String written = xml.attribute("r");
                number = written == null ? number + 1 : whole(written);
                cells();
                if (!rows.row(number, Arrays.copyOf(cells, width))) {
                    return;
                }
            } else if (xml.is("/sheetData")) {
                return;
            }
        }
        if (!sheet) {
            throw new Unusual();
        }
    }

    private void cells() throws IOException {
        width = 0;
        if (xml.isEmpty()) {
            return;
        }
        int place = -1;
        while (xml.next()) {
            if (xml.is("/row")) {
                return;
            }
            if (xml.is("c")) {
                String address = xml.attribute("r");
                place = address == null ? place + 1 : column(address);
                put(place, xml.isEmpty() ? "" : value(xml.attribute("t")));
            }
        }
        throw new Unusual();
    }

    private void put(int place, String value) {
        if (place < WIDEST) {
            while (width <= place) {
                cells[width++] = "";
            }
            cells[place] = value;
        }
    }

    /** What the cell holds, numbers as the file writes them; a formula counts as its last value. */
    private String value(@Nullable String type) throws IOException {
        String value = "";
        while (xml.next()) {
            if (xml.is("/c")) {
                return value;
            }
            if (xml.is("/v")) {
                String raw = xml.text().strip();
                value = "s".equals(type) && !raw.isEmpty() ? shared.at(whole(raw)) : raw;
            } else if (xml.is("is") && !xml.isEmpty()) {
                value = SharedTexts.joined(xml, "/is");
            }
        }
        throw new Unusual();
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        if (column == 0 || address.length() > 12) {
            throw new Unusual();
        }
        return column - 1;
    }

    private static int whole(String digits) {
        int value = digits.length() > 9 ? -1 : 0;
        for (int i = 0; i < digits.length() && value >= 0; i++) {
            char c = digits.charAt(i);
            value = c < '0' || c > '9' ? -1 : value * 10 + c - '0';
        }
        if (value < 0) {
            throw new Unusual();
        }
        return value;
    }
}
