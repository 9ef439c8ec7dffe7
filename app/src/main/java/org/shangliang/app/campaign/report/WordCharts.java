package org.shangliang.app.campaign.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Puts charts in the place of their marks in a Word file; they are real charts whose numbers can be looked into. */
public final class WordCharts {
    private static final int WIDTH_CM = 15;
    private static final int HEIGHT_CM = 8;

    private static final int MOST_DAYS = 8;

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final double LINE_POINTS = 2.25;

    /** Said outright, because the files we write have no theme to take colours from. */
    private static final List<XDDFSolidFillProperties> COLOURS =
            List.of(colour(0x0F, 0x5A, 0xA8), colour(0x9A, 0xA0, 0xA6));

    private WordCharts() {}

    private static XDDFSolidFillProperties colour(int red, int green, int blue) {
        return new XDDFSolidFillProperties(XDDFColor.from(new byte[] {(byte) red, (byte) green, (byte) blue}));
    }

    /** The same file with its charts. */
    public static byte[] into(byte[] docx, List<Chart> charts) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var out = new ByteArrayOutputStream()) {
            for (var chart : charts) {
                for (var paragraph : document.getParagraphs()) {
                    if (paragraph.getText().strip().equals(chart.mark())) {
                        draw(document, paragraph, chart);
                    }
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InvalidFormatException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static void draw(XWPFDocument document, XWPFParagraph paragraph, Chart chart)
            throws IOException, InvalidFormatException {
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
        paragraph.setKeepNext(true);
        var drawn = document.createChart(
                paragraph.createRun(), WIDTH_CM * Units.EMU_PER_CENTIMETER, HEIGHT_CM * Units.EMU_PER_CENTIMETER);
        if (chart.shape() == Chart.Shape.BARS) {
            bars(drawn, chart);
        } else {
            lines(drawn, chart);
        }
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static void bars(XWPFChart drawn, Chart chart) {
        var names = drawn.createCategoryAxis(AxisPosition.LEFT);
        var numbers = drawn.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setMinimum(0);
        var data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        fill(drawn, data, chart);
        data.getSeries(0).setFillProperties(COLOURS.getFirst());
    }

    private static void lines(XWPFChart drawn, Chart chart) {
        // A day that has not come is no nought.
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        var days = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        var numbers = drawn.createValueAxis(AxisPosition.LEFT);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setMinimum(0);
        var data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, days, numbers);
        data.setVaryColors(false);
        fill(drawn, data, chart);
        for (int index = 0; index < data.getSeriesCount(); index++) {
            var series = (XDDFLineChartData.Series) data.getSeries(index);
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.NONE);
            var line = new XDDFLineProperties(COLOURS.get((index + 1) % COLOURS.size()));
            line.setWidth(LINE_POINTS);
            series.setLineProperties(line);
        }
        spare(drawn, chart.categories().size());
    }

    private static void fill(XWPFChart drawn, XDDFChartData data, Chart chart) {
        var labels = chart.categories().toArray(String[]::new);
        for (int index = 0; index < chart.series().size(); index++) {
            var series = chart.series().get(index);
            int rows = series.values().size();
            var names = XDDFDataSourcesFactory.fromArray(
                    List.of(labels).subList(0, rows).toArray(String[]::new), range(drawn, rows, 0), 0);
            var values = XDDFDataSourcesFactory.fromArray(
                    series.values().toArray(Integer[]::new), range(drawn, rows, index + 1), index + 1);
            data.addSeries(names, values).setTitle(series.name(), drawn.setSheetTitle(series.name(), index + 1));
        }
        drawn.plot(data);
    }

    /** So many days do not fit beside each other: some are named, each on one line; the curve still has every day. */
    private static void spare(XWPFChart drawn, int days) {
        var every = String.valueOf(Math.ceilDiv(days, MOST_DAYS));
        try (var axis = drawn.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            axis.toEndToken();
            for (var skip : List.of("tickLblSkip", "tickMarkSkip")) {
                axis.beginElement(skip, CHART);
                axis.insertAttributeWithValue("val", every);
                axis.toNextToken();
            }
        }
    }

    private static String range(XWPFChart drawn, int rows, int column) {
        return drawn.formatRange(new CellRangeAddress(1, Math.max(1, rows), column, column));
    }
}
