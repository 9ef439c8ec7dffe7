package org.shangliang.app.opinion.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** The page behind the QR code (意见征集页). {@code few} warns where so few are asked that one may be guessed. */
public record SayPage(
        String action,
        String union,
        String title,
        String questions,
        String closes,
        int audience,
        boolean few,
        boolean open,
        boolean tablet,
        List<Tile> tiles,
        FormValues form) {

    /** A thing that can be ticked. */
    public record Tile(String value, String label, String icon) {}
}
