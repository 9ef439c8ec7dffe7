package org.shangliang.app.document.pdf;

import java.util.List;
import java.util.function.UnaryOperator;
import org.shangliang.app.document.block.Run;
import org.shangliang.app.document.block.Text;
import org.w3c.dom.Node;

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

    /** Adds inline text and returns this. */
    Element text(Text text) {
        for (Run run : text.runs()) {
            if (run.strong()) {
                add("b", "").lines(run.text());
            } else {
                lines(run.text());
            }
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
            append(node.getOwnerDocument().createTextNode(printable.apply(lines.get(i))));
        }
        return this;
    }

    private void append(Node child) {
        node.appendChild(child);
    }
}
