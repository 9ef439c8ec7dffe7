package org.shangliang.app.casefile;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** The page on which an administrator puts cases back from their case files (案卷包导入). */
public record RestorePage(FormValues form, List<Row> latest) {

    /** A case that came back. */
    public record Row(String number, String employer, String digest, String on) {}
}
