package org.shangliang.app.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.shangliang.app.document.FormalDocument;
import org.springframework.stereotype.Component;

/** Prints a formal document as PDF/A-2u with its fonts embedded as subsets. */
@Component
public class PdfWriter {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Typefaces typefaces;
    private final String styleSheet = styleSheet();

    /** Takes rare characters from the fonts installed on this machine. */
    public PdfWriter() {
        this(InstalledFonts.FOLDERS);
    }

    /** Takes rare characters from the fonts in these folders. */
    public PdfWriter(List<Path> fontFolders) {
        this.typefaces = new Typefaces(new InstalledFonts(fontFolders));
    }

    /** The file. */
    public byte[] write(FormalDocument document) {
        return typefaces.with(document.canonicalText(), fonts -> print(document, fonts));
    }

    /** Characters of the document that no font at hand can print. */
    public List<String> unprintable(FormalDocument document) {
        return typefaces.with(
                document.canonicalText(),
                fonts -> fonts.missing().stream().map(Character::toString).toList());
    }

    /** A sheet that brings its own page tree and style, for instance a poster; printed with the same fonts. */
    public byte[] write(org.w3c.dom.Document tree) {
        return typefaces.with(tree.getDocumentElement().getTextContent(), fonts -> print(tree, fonts));
    }

    private byte[] print(FormalDocument document, Typefaces.Chosen fonts) {
        return print(
                new PageTree(document, fonts::printable)
                        .build(styleSheet, !fonts.missing().isEmpty()),
                fonts);
    }

    private static byte[] print(org.w3c.dom.Document tree, Typefaces.Chosen fonts) {
        try (var pdf = new PDDocument();
                var file = new ByteArrayOutputStream(64 * 1024)) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                    .useColorProfile(COLOURS)
                    .withW3cDocument(tree, null)
                    .toStream(file);
            for (var typeface : fonts.typefaces()) {
                var font = PDType0Font.load(pdf, typeface.font(), true);
                builder.useFont(new PDFontSupplier(font), typeface.family(), 400, FontStyle.NORMAL, true);
            }
            builder.run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String styleSheet() {
        try (var stream = PdfWriter.class.getResourceAsStream("/document/print.css")) {
            if (stream == null) {
                throw new IllegalStateException("document/print.css is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
