package org.shangliang.app.contract.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;

/** Puts pages behind a printed file as a later version of it (附页), so that every byte before stays as it was. */
final class Annex {
    private Annex() {}

    static byte[] behind(byte[] printed, byte[] annex) {
        try (var whole = Loader.loadPDF(printed);
                var more = Loader.loadPDF(annex);
                var written = new ByteArrayOutputStream()) {
            for (var page : more.getPages()) {
                var added = whole.importPage(page).getCOSObject();
                added.removeItem(COSName.STRUCT_PARENTS);
                added.setNeedToBeUpdated(true);
            }
            var pages = whole.getPages().getCOSObject();
            pages.setNeedToBeUpdated(true);
            pages.getCOSArray(COSName.KIDS).setNeedToBeUpdated(true);
            whole.saveIncremental(written);
            return written.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
