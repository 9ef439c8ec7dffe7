package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.modulith.NamedInterface;

/** A small sheet of Excel or CSV read as it stands (表格), for modules that take a handful of rows. */
@NamedInterface("sheet")
public final class PlainSheet {
    private PlainSheet() {}

    /** The first rows of the first sheet; what cannot be read is told as an error of the field. */
    public static List<List<String>> rows(Path file, int most, String field) throws IOException {
        try (var roster = RosterFile.check(file)) {
            var rows = new ArrayList<List<String>>();
            roster.sheets().getFirst().read((number, cells) -> {
                rows.add(List.of(cells));
                return rows.size() < most;
            });
            return rows;
        } catch (Unreadable unreadable) {
            throw new InvalidInput(
                    List.of(new FieldError(field, "organization.roster." + unreadable.code(), unreadable.arguments())));
        }
    }
}
