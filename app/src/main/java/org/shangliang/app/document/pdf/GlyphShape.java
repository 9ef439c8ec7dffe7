package org.shangliang.app.document.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Turns a path into the bytes of a TrueType glyph; cubic curves become four quadratic ones each. */
final class GlyphShape {
    private static final int PIECES = 4;

    private final List<List<Knot>> contours = new ArrayList<>();
    private List<Knot> contour = new ArrayList<>();

    /** A point on the curve, or one that pulls at it. */
    private record Knot(int x, int y, boolean on) {}

    private GlyphShape() {}

    static byte[] of(Path2D path) {
        var shape = new GlyphShape();
        shape.follow(path);
        return shape.bytes();
    }

    private void follow(Path2D path) {
        var at = new Point2D.Double();
        var c = new double[6];
        for (var i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    close();
                    at.setLocation(c[0], c[1]);
                    add(c[0], c[1], true);
                }
                case PathIterator.SEG_LINETO -> {
                    at.setLocation(c[0], c[1]);
                    add(c[0], c[1], true);
                }
                case PathIterator.SEG_QUADTO -> {
                    at.setLocation(c[2], c[3]);
                    add(c[0], c[1], false);
                    add(c[2], c[3], true);
                }
                case PathIterator.SEG_CUBICTO -> {
                    cubic(at.x, at.y, c);
                    at.setLocation(c[4], c[5]);
                }
                default -> close();
            }
        }
        close();
    }

    /** Each piece's pulling point lies where the tangents of its ends meet, to the third order. */
    private void cubic(double x, double y, double[] c) {
        for (int piece = 0; piece < PIECES; piece++) {
            double from = (double) piece / PIECES;
            double to = (double) (piece + 1) / PIECES;
            double third = (to - from) / 3;
            double x0 = point(x, c[0], c[2], c[4], from);
            double y0 = point(y, c[1], c[3], c[5], from);
            double x3 = point(x, c[0], c[2], c[4], to);
            double y3 = point(y, c[1], c[3], c[5], to);
            double x1 = x0 + third * slope(x, c[0], c[2], c[4], from);
            double y1 = y0 + third * slope(y, c[1], c[3], c[5], from);
            double x2 = x3 - third * slope(x, c[0], c[2], c[4], to);
            double y2 = y3 - third * slope(y, c[1], c[3], c[5], to);
            add((3 * (x1 + x2) - x0 - x3) / 4, (3 * (y1 + y2) - y0 - y3) / 4, false);
            add(x3, y3, true);
        }
    }

    private static double point(double a, double b, double c, double d, double t) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    private static double slope(double a, double b, double c, double d, double t) {
        double u = 1 - t;
        return 3 * (u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c));
    }

    private void add(double x, double y, boolean on) {
        contour.add(new Knot((int) Math.round(x), (int) Math.round(y), on));
    }

    private void close() {
        if (contour.size() > 2) {
            contours.add(contour);
        }
        contour = new ArrayList<>();
    }

    private byte[] bytes() {
        var knots = contours.stream().flatMap(List::stream).toList();
        if (knots.isEmpty()) {
            return new byte[0];
        }
        int length = 10 + 2 * contours.size() + 2 + 5 * knots.size();
        var out = ByteBuffer.allocate((length + 3) & ~3);
        box(out, knots);
        int last = -1;
        for (var one : contours) {
            last += one.size();
            out.putShort((short) last);
        }
        out.putShort((short) 0);
        knots.forEach(knot -> out.put((byte) (knot.on() ? 1 : 0)));
        differences(out, knots.stream().mapToInt(Knot::x).toArray());
        differences(out, knots.stream().mapToInt(Knot::y).toArray());
        return out.array();
    }

    private void box(ByteBuffer out, List<Knot> knots) {
        out.putShort((short) contours.size());
        out.putShort((short) knots.stream().mapToInt(Knot::x).min().orElse(0));
        out.putShort((short) knots.stream().mapToInt(Knot::y).min().orElse(0));
        out.putShort((short) knots.stream().mapToInt(Knot::x).max().orElse(0));
        out.putShort((short) knots.stream().mapToInt(Knot::y).max().orElse(0));
    }

    private static void differences(ByteBuffer out, int[] values) {
        int before = 0;
        for (int value : values) {
            out.putShort((short) (value - before));
            before = value;
        }
    }
}
