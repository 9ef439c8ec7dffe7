package org.shangliang.app.document.pdf;

import java.util.List;
import java.util.function.UnaryOperator;
import org.shangliang.app.document.block.Run;
import org.shangliang.app.document.block.Text;

/** A node of the page tree under construction. */
final class Element {
    private final org.w3c.dom.Element node;
    private final UnaryOperator<String> printable;

    Element(org.w3c.dom.Element node, UnaryOperator<String> printable) {
        this.node = node;
        this.printable = printable;
    }

    /** Adds a child and returns it. */
    Element add(String tag, String style) {
        var child = node.getOwnerDocument().createElement(tag);
        if (!style.isEmpty()) {
            child.setAttribute("class", style);
        }
        node.appendChild(child);
        return new Element(child, printable);
    }

    Element set(String attribute, String value) {
        node.setAttribute(attribute, value);
        return this;
    }

    /**
     * Adds inline text and returns this. Every run is an element of its own where there is more than one: the text of an
     * element is painted before the elements in it, and a reader of the file would find the words out of order.
     */
    Element text(Text text) {
        boolean single = text.runs().size() == 1 && !text.runs().getFirst().strong();
        for (Run run : text.runs()) {
            (single ? this : add(run.strong() ? "b" : "span", "")).lines(run.text());
        }
        return this;
    }

    Element text(String text) {
        return lines(text);
    }

    private Element lines(String text) {
        var lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                add("br", "");
            }
            node.appendChild(node.getOwnerDocument().createTextNode(printable.apply(lines.get(i))));
        }
        return this;
    }
}
