package org.shangliang.app.document.pdf;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.TreeMap;

/** A font file with one rare character of a family name, drawn as a disc on a bar. */
public final class RareFont {
    private RareFont() {}

    public static byte[] file() {
        var shape = new Path2D.Double(new Ellipse2D.Double(200, 300, 500, 500));
        shape.append(new Rectangle2D.Double(100, 0, 800, 100), false);
        return OutlineFont.of(new TreeMap<>(Map.of(0x20BB7, new Outline(shape, 1000))));
    }
}
